// A browser without a screen, for testing the server's rules: goes through the proxy, keeps cookies, follows where it is sent.
import { request as connectRequest } from 'node:http';
import { request } from 'node:https';
import type { Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import type { Practice } from './practice.ts';

export interface Signs {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  /** Every address on the way, the last one too. */
  readonly stops: readonly string[];
}

export interface Visitor {
  readonly go: (url: string) => Promise<Signs>;
  /** Sends a form of the page last seen, as its script would. */
  readonly send: (path: string, fields?: Readonly<Record<string, string>>) => Promise<Signs>;
}

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

const tunnel = (proxyPort: number, host: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const opening = connectRequest({ host: '127.0.0.1', port: proxyPort, method: 'CONNECT', path: host });
    opening.on('connect', (response, socket) => {
      if (response.statusCode === 200) resolve(socket);
      else reject(new Error(`The proxy refused ${host}`));
    });
    opening.on('error', reject);
    opening.end();
  });

const unescaped = (text: string): string => text.replaceAll('&amp;', '&');
const hidden = (html: string, name: string): string =>
  unescaped(html.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? '');

export const createVisitor = ({ proxyPort }: Practice): Visitor => {
  const jars = new Map<string, string>();
  let here = 'https://bitbucket.org/';

  const ask = async (url: URL, body: string | undefined, soft: boolean): Promise<Answer> => {
    const socket = await tunnel(proxyPort, `${url.hostname}:${url.port || '443'}`);
    return new Promise((resolve, reject) => {
      const headers = {
        host: url.hostname,
        connection: 'close',
        ...(jars.has(url.hostname) ? { cookie: jars.get(url.hostname) } : {}),
        ...(soft ? { 'x-practice-soft': '1' } : {}),
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }),
      };
      const options = { method: body === undefined ? 'GET' : 'POST', path: url.pathname + url.search, headers };
      const asking = request(
        { ...options, createConnection: () => secure({ socket, servername: url.hostname, rejectUnauthorized: false }) },
        (response) => {
          const cookie = response.headers['set-cookie']?.[0]?.split(';')[0];
          if (cookie !== undefined) jars.set(url.hostname, cookie);
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              location: response.headers.location,
              body: Buffer.concat(chunks).toString(),
            }),
          );
        },
      );
      asking.on('error', reject);
      asking.end(body);
    });
  };

  const walk = async (url: URL, stops: readonly string[], form?: string): Promise<Signs> => {
    const answer = await ask(url, form, false);
    const visited = [...stops, url.href];
    if (visited.length > 20) throw new Error(`No end of redirects: ${visited.join(' → ')}`);
    if (answer.location !== undefined) return walk(new URL(answer.location, url), visited);
    const bounce = answer.body.match(/data-bounce="([^"]*)"/)?.[1];
    if (bounce !== undefined) return walk(new URL(unescaped(bounce)), visited);
    here = url.href;
    return { url: here, status: answer.status, html: answer.body, stops: visited };
  };

  const send = async (path: string, fields: Readonly<Record<string, string>> = {}): Promise<Signs> => {
    const answer = await ask(new URL(path, here), new URLSearchParams(fields).toString(), true);
    const reply: { go?: string; html?: string; at?: string } = JSON.parse(answer.body);
    if (reply.go !== undefined) return walk(new URL(reply.go), []);
    const html = reply.html ?? '';
    const onwards = html.match(/action="([^"]*)" data-auto/)?.[1];
    if (onwards !== undefined) {
      const sent = new URLSearchParams({
        SAMLResponse: hidden(html, 'SAMLResponse'),
        RelayState: hidden(html, 'RelayState'),
      });
      return walk(new URL(unescaped(onwards)), [], sent.toString());
    }
    here = reply.at ?? here;
    return { url: here, status: answer.status, html, stops: [here] };
  };

  return { go: (url) => walk(new URL(url), []), send };
};
