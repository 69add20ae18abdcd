import { beforeEach, expect, test, vi } from 'vitest';

type Details = Readonly<Record<string, unknown>>;
const heard = vi.hoisted(() => ({ sent: (_: Details) => {}, started: (_: Details) => {} }));
vi.mock('./browser.ts', () => {
  const listensAs = (name: keyof typeof heard) => ({
    addListener: (call: (details: Details) => void) => {
      heard[name] = call;
    },
  });
  return { browser: { webRequest: { onSendHeaders: listensAs('sent'), onResponseStarted: listensAs('started') } } };
});
const { whenAnswered } = await import('./web-requests.ts');

let answers: unknown[] = [];
beforeEach(() => {
  answers = [];
  whenAnswered(['https://bitbucket.org/*'], ({ host, sent, received, header }) =>
    answers.push({ host, sent, received, date: header('date') }),
  );
});
const answer = { requestId: '1', timeStamp: 1200, url: 'https://bitbucket.org/practice', fromCache: false };
const responseHeaders = [{ name: 'Date', value: 'Tue, 24 Nov 2026 12:00:00 GMT' }];

test('a response is reported with both moments and its headers, no matter how their names are written', () => {
  heard.sent({ requestId: '1', timeStamp: 1000 });
  heard.started({ ...answer, responseHeaders });
  expect(answers).toEqual([
    { host: 'bitbucket.org', sent: 1000, received: 1200, date: 'Tue, 24 Nov 2026 12:00:00 GMT' },
  ]);
});

test('what the browser had kept is no answer', () => {
  heard.sent({ requestId: '1', timeStamp: 1000 });
  heard.started({ ...answer, fromCache: true, responseHeaders });
  expect(answers).toEqual([]);
});

test('nor is what was asked for while the background was asleep', () => {
  heard.started({ ...answer, responseHeaders });
  expect(answers).toEqual([]);
});
