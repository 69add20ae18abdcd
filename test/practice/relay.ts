// A browser learns its proxy when it starts; what is behind the proxy may change from test to test.
import { connect, createServer, type Socket } from 'node:net';
import { type Listening, listen } from './listen.ts';

export type Relay = Listening & {
  /** From now on connections lead to this port of this machine; the ones that are open end. */
  readonly leadTo: (port: number) => void;
};

export async function startRelay(): Promise<Relay> {
  let target: number | undefined;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    if (target === undefined) return void client.destroy();
    const onward = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [client, onward],
      [onward, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  return {
    ...(await listen(server)),
    leadTo: (port) => {
      target = port;
      for (const socket of open) socket.destroy();
    },
  };
}
