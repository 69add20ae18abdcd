import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from './answer-messages.ts';
import { type Wire, wire } from './messages.fake.ts';
import type { Handlers } from './messages.ts';

vi.mock('./browser.ts', async () => (await import('./messages.fake.ts')).fakeBrowser);

const asContent = {
  id: 'ours',
  url: 'https://id.atlassian.com/',
  tab: { id: 7, url: 'https://id.atlassian.com/' },
  frameId: 0,
};
const asPages = { id: 'ours', url: 'extension://ours/popup.html', frameId: 0 };
let on: Wire;
beforeEach(() => {
  on = wire();
});

const handlers = new Proxy(
  {},
  { get: (_, name) => async (data: unknown, from: unknown) => ({ name, data, from }) },
) as Handlers;

test('a question from the right sender is answered, with the tab that the browser names', async () => {
  answer(handlers);
  const reply = await on.send({ name: 'page/seen', data: { seen: {}, tab: 9 } }, asContent);
  expect(reply).toMatchObject({ answer: { name: 'page/seen', from: { tab: asContent.tab } } });
});

test('what a page saw that its tab has left is given no address', async () => {
  answer(handlers);
  const moved = { ...asContent, tab: { id: 7, url: 'https://bitbucket.org/account/signin/' } };
  const reply = await on.send({ name: 'page/seen', data: { seen: {} } }, moved);
  expect(reply).toMatchObject({ answer: { from: { tab: { id: 7, url: undefined } } } });
});

test.each([
  ['a page asks what only our documents may', { name: 'popup/open', data: { tabId: 7 } }, asContent],
  ['our documents ask what only pages may', { name: 'page/seen', data: { seen: {} } }, asPages],
  ['the name is unknown', { name: 'vault/open', data: {} }, asPages],
  ['the name is one that every object has', { name: 'constructor', data: {} }, asPages],
  ['it is no question', 'popup/open', asPages],
  ['another extension asks', { name: 'popup/open', data: { tabId: 7 } }, { ...asPages, id: 'theirs' }],
])('refused: %s', async (_, message, sender) => {
  answer(handlers);
  expect(await on.send(message, sender)).toHaveProperty('refusal');
});

test.each([
  ['what is no address of a tab', 'popup/open', { tabId: '7' }],
  ['nothing at all', 'vault/unlock', undefined],
  ['a lock that there is not', 'recovery/undo', { layer: 'company', account: '' }],
  ['a key among what was asked for', 'code/of', { ids: [{}] }],
])('what is asked with %s never reaches its handler', async (_, name, data) => {
  answer(handlers);
  expect(await on.send({ name, data }, asPages)).toEqual({ refusal: `${name} is asked with something else` });
});

test('what a message does not declare does not reach its handler', async () => {
  answer(handlers);
  const reply = await on.send({ name: 'popup/open', data: { tabId: 7, wait: true, more: 1 } }, asPages);
  expect(reply).toMatchObject({ answer: { data: { tabId: 7, wait: true } } });
  expect(reply).not.toHaveProperty('answer.data.more');
});

test('a handler that fails is a refusal with its reason', async () => {
  answer({ ...handlers, 'popup/open': async () => Promise.reject(new Error('The tab is gone')) });
  expect(await on.send({ name: 'popup/open', data: { tabId: 7 } }, asPages)).toEqual({ refusal: 'The tab is gone' });
});
