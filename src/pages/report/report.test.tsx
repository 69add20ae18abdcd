import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { type PageReport, reportOf, reportText } from '../../core/recognise/report.ts';
import type { Say } from '../../core/words/say.ts';
import { Described } from './report.tsx';

vi.mock('../../ports/browser.ts', () => ({ browser: {} }));
vi.mock('../../ports/i18n.ts', () => ({
  words: ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps),
}));

const report = reportOf('https://bitbucket.org/acme-team/unheard-of?email=a%40b.c', { text: 1, 'code-boxes': 6 });
const shown = (helpLine?: string) =>
  renderToString(<Described report={report as PageReport} helpLine={helpLine} />).replaceAll('&quot;', '"');

test('the whole file can be read before it is saved', () => {
  expect(shown()).toContain(reportText(report as PageReport));
  expect(shown()).toContain('https://bitbucket.org/x/x');
  expect(shown()).toContain('(6)');
});

test('where to send it is said only if the company named a contact', () => {
  expect(shown('Room 12')).toContain('Room 12');
  expect(shown()).not.toContain('help:');
});
