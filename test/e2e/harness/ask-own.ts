import type { Protocol } from '../../../src/core/protocol/protocol.ts';
import type { Run } from './run.ts';
import type { Tab } from './tab.ts';

/** Sends a message of the protocol from one of the extension's own pages, as that page would, and returns the reply. */
export async function askOwn<Name extends keyof Protocol>(
  run: Run,
  name: Name,
  data: Protocol[Name]['ask'],
): Promise<Protocol[Name]['reply']> {
  return askFrom(await run.ownBehind(), name, data);
}

/** The same from one of the extension's own pages that is open already, which costs less. */
export async function askFrom<Name extends keyof Protocol>(
  own: Tab,
  name: Name,
  data: Protocol[Name]['ask'],
): Promise<Protocol[Name]['reply']> {
  const question = JSON.stringify({ name, data });
  const reply = (await own.page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${question})`)) as {
    answer?: Protocol[Name]['reply'];
    refusal?: string;
  };
  if (reply.answer === undefined) throw new Error(`${name} was refused: ${reply.refusal}`);
  return reply.answer;
}
