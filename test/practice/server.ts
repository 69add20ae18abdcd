// The one HTTPS server behind every host name.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { behaviourPath } from '../pages/document.ts';
import { plainNotFound } from '../pages/official.ts';
import { originalFieldName } from '../pages/shapes/other-ids.ts';
import { answer } from './answer.ts';
import { certificateFor } from './certificate.ts';
import type { Gate } from './gate.ts';
import { hosts } from './hosts.ts';
import { type Listening, listen } from './listen.ts';
import type { Practice } from './practice.ts';
import type { Sessions } from './session.ts';
import { page } from './visit.ts';

const behaviour = readFileSync(new URL('./soft.js', import.meta.url), 'utf8');

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};

/** A document that a test put in a place of its own. */
export interface Served {
  readonly html: string;
  readonly policy: string | undefined;
}

export interface Serving {
  readonly practice: Practice;
  readonly sessions: Sessions;
  readonly served: ReadonlyMap<string, Served>;
  readonly gate: Gate;
  readonly note: (line: string) => void;
}

const assets: Readonly<Record<string, (response: ServerResponse, gate: Gate) => void | Promise<void>>> = {
  [behaviourPath]: (response) =>
    void response
      .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' })
      .end(behaviour),
  '/practice-assets/release': async (response, gate) => {
    await gate.wait();
    response.writeHead(204).end();
  },
  '/favicon.ico': (response) => void response.writeHead(204).end(),
};

const handle = async (
  { practice, sessions, served, gate, note }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const host = (request.headers.host ?? '').replace(/:443$/, '');
  const url = new URL(request.url ?? '/', `https://${host}`);
  const asset = assets[url.pathname];
  if (asset !== undefined) return asset(response, gate);
  const method = request.method ?? 'GET';
  note(`${method} ${url.href}`);
  const answering = { response, host, soft: request.headers['x-practice-soft'] === '1', settings: practice.settings };
  const fixed = method === 'GET' ? served.get(url.href) : undefined;
  if (fixed !== undefined) return answer({ ...answering, policy: fixed.policy }, page(fixed.html));
  const { session, cookie } = sessions.find(host, request.headers.cookie);
  if (cookie !== undefined) response.setHeader('set-cookie', cookie);
  const sent = [...new URLSearchParams(await bodyOf(request))];
  const form = new URLSearchParams(sent.map(([name, value]) => [originalFieldName(name), value]));
  const reply = hosts.get(host)?.({
    method,
    host,
    path: url.pathname,
    query: url.searchParams,
    form,
    session,
    practice,
  });
  answer(answering, reply ?? page(plainNotFound(), { status: 404 }));
};

export const startServer = async (serving: Serving): Promise<Listening> => {
  const certificate = await certificateFor([...hosts.keys()]);
  const server = createServer(certificate, (request, response) => {
    handle(serving, request, response).catch((error: unknown) => {
      serving.note(`ERROR ${request.url}: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return listen(server);
};
