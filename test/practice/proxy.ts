// The browser's only way out: known hosts, at port 443, lead to the practice server; all else is refused and written down.
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { type Listening, listen } from './listen.ts';

export interface ProxyOptions {
  readonly serverPort: number;
  readonly knows: (host: string) => boolean;
  readonly refuse: (target: string) => void;
}

export const startProxy = ({ serverPort, knows, refuse }: ProxyOptions): Promise<Listening> => {
  const proxy = createServer((request, response) => {
    refuse(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client: Socket, head: Buffer) => {
    client.on('error', () => client.destroy());
    const target = request.url ?? '';
    const [host = '', port] = target.split(':');
    if (port !== '443' || !knows(host)) {
      refuse(target);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(serverPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  });
  return listen(proxy);
};
