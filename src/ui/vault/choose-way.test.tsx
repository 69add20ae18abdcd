import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import type { Say } from '../../core/words/say.ts';

vi.mock('../../ports/i18n.ts', () => ({ words: ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps) }));
vi.mock('../../ports/browser.ts', () => ({ browser: {} }));
const { ChooseWay } = await import('./choose-way.tsx');

test('each choice says what it protects against, and what happens if it is lost', () => {
  const html = renderToString(<ChooseWay made={() => {}} />);
  const choices = html.split('<label class="pick">').slice(1);
  expect(choices).toHaveLength(2);
  const texts = [
    [/Somebody who gets at this computer’s files can’t read your codes\./, /If you forget it, nobody can open/],
    [
      /Somebody who gets at this computer’s files can read your codes\./,
      /If this computer is lost, the codes are lost/,
    ],
  ];
  for (const [at, wanted] of texts.entries()) for (const text of wanted) expect(choices[at]).toMatch(text);
});

test('the safer one is selected at first', () => {
  const [first, second] = renderToString(<ChooseWay made={() => {}} />).match(/<input type="radio"[^>]*>/g) ?? [];
  expect(first).toMatch(/value="passphrase".*checked/);
  expect(second).toMatch(/value="this-computer"/);
  expect(second).not.toContain('checked');
});
