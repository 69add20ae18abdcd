import { expect, test } from 'vitest';
import { askerOf, openReply, readEnvelope, type Sender } from './envelope.ts';

const self = { id: 'ours', root: 'chrome-extension://ours/' };
const page: Sender = { id: 'ours', url: 'https://id.atlassian.com/login', tab: {}, frameId: 0 };
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/src/popup/index.html', frameId: 0 };

test('our script in the top frame of a page asks as content', () => {
  expect(askerOf(page, self)).toBe('content');
});

test('our own documents ask as pages, in a tab or not', () => {
  expect(askerOf(popup, self)).toBe('pages');
  expect(askerOf({ ...popup, tab: {} }, self)).toBe('pages');
});

test.each<[string, Sender]>([
  ['another extension', { ...page, id: 'theirs' }],
  ['another extension that shows our address', { ...popup, id: 'theirs' }],
  ['a frame inside a page', { ...page, frameId: 3 }],
  ['something without a tab', { ...page, tab: undefined }],
  ['something without an address', { ...page, url: undefined }],
])('%s gets no answer', (_, sender) => {
  expect(askerOf(sender, self)).toBeNull();
});

test('an address that only contains ours is a page like any other', () => {
  expect(askerOf({ ...page, url: 'https://evil.example/chrome-extension://ours/' }, self)).toBe('content');
  expect(askerOf({ ...page, url: 'chrome-extension://ours.evil/', tab: undefined }, self)).toBeNull();
});

test('an answer is taken out', () => {
  expect(openReply('page/seen', { answer: { banner: null } })).toEqual({ banner: null });
  expect(openReply('page/seen', { answer: null })).toBeNull();
});

test.each([undefined, null, 'yes', {}, { answer: undefined }])('%j is never an answer', (given) => {
  expect(() => openReply('popup/open', given)).toThrow('Nobody answered popup/open');
});

test('a refusal throws with its reason', () => {
  expect(() => openReply('popup/open', { refusal: 'popup/open is refused' })).toThrow('popup/open is refused');
});

test('only what has a name is a question', () => {
  expect(readEnvelope({ name: 'popup/open', data: 1 })).toEqual({ name: 'popup/open', data: 1 });
  for (const given of [null, undefined, 'popup/open', 3, {}, { name: 3 }]) expect(readEnvelope(given)).toBeNull();
});
