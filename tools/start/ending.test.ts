import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { endingOf } from './ending.ts';

/** A program that can be told to end, and tells when it does. */
function program() {
  const events = new EventEmitter();
  let exit: (code: number) => void = () => {};
  const ended = new Promise<number>((resolve) => {
    exit = resolve;
  });
  const fake = Object.assign(events, { exit: (code?: unknown) => exit(Number(code)) as never });
  return { fake: fake as unknown as Pick<NodeJS.Process, 'on' | 'exit'>, tell: (s: string) => events.emit(s), ended };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('told by %s it closes what is open, the last opened first, and ends with %i', async (signal, code) => {
  const { fake, tell, ended } = program();
  const ending = endingOf(fake);
  const closed: string[] = [];
  const note = (name: string) => async () => void closed.push(name);
  ending.closes(note('server'));
  const closeBrowser = ending.closes(note('first browser'));
  ending.closes(note('second browser'));
  await closeBrowser();
  tell(signal);
  tell(signal);
  expect(await ended).toBe(code);
  expect(closed).toEqual(['first browser', 'second browser', 'server']);
});

test('what can’t be closed keeps nothing waiting', async () => {
  const { fake, tell, ended } = program();
  endingOf(fake).closes(() => Promise.reject(new Error('stuck')));
  tell('SIGINT');
  expect(await ended).toBe(130);
});
