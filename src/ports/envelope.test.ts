import { expect, test } from 'vitest';
import { openReply, readQuestion } from './envelope.ts';

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
  expect(readQuestion({ name: 'popup/open', data: 1 })).toEqual({ name: 'popup/open', data: 1 });
  for (const given of [null, undefined, 'popup/open', 3, {}, { name: 3 }]) expect(readQuestion(given)).toBeNull();
});
