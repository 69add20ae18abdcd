// Turns a reply into what goes over the wire: shaped, with a fresh nonce, under a strict policy where the real thing has one.
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { nonceMark } from '../pages/document.ts';
import { shaped } from '../pages/shapes.ts';
import type { Settings } from './practice.ts';
import type { Reply } from './visit.ts';

const strictHosts = /(^|\.)(atlassian\.com|bitbucket\.org|trello\.com)$/;

const policyFor = (host: string, nonce: string): string =>
  strictHosts.test(host)
    ? `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types practice`
    : `default-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'`;

const dressed = (document: string, settings: Settings): string => {
  const inShape = settings.shape === undefined ? document : shaped(document, settings.shape, settings.seed);
  const late = settings.late
    ? inShape.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/, '$1<template data-practice="late">$2</template>$3')
    : inShape;
  return settings.mutate ? late.replace(/<body/, '<body data-practice-mutate') : late;
};

export interface Answering {
  readonly response: ServerResponse;
  readonly host: string;
  readonly soft: boolean;
  readonly settings: Settings;
  /** In place of the host's usual content policy. */
  readonly policy?: string | undefined;
}

const json = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

/** A page that changes without loading keeps the styles and the script that it has. */
const bare = (document: string): string => document.replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, '');

const bareFor = (reply: Reply, settings: Settings): unknown => {
  if (reply.kind === 'step') return { step: reply.step, email: reply.email };
  if (reply.kind === 'go') return { go: reply.to };
  return { html: bare(dressed(reply.html, { ...settings, late: false, mutate: false })), at: reply.at };
};

export const answer = ({ response, host, soft, settings, policy }: Answering, reply: Reply): void => {
  response.setHeader('cache-control', 'no-store');
  for (const [name, value] of Object.entries(settings.headersFor?.(host) ?? {})) response.setHeader(name, value);
  if (soft || reply.kind === 'step') {
    json(response, reply.kind === 'page' ? (reply.status ?? 200) : 200, bareFor(reply, settings));
  } else if (reply.kind === 'go') {
    response.writeHead(reply.status ?? 302, { location: reply.to }).end();
  } else {
    const nonce = randomBytes(12).toString('base64');
    response.setHeader('content-security-policy', policy ?? policyFor(host, nonce));
    response.setHeader('referrer-policy', 'no-referrer');
    response.writeHead(reply.status ?? 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(dressed(reply.html, settings).replaceAll(nonceMark, nonce));
  }
};
