import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => join('src', file));
/** Users who prefer reduced motion get nothing that is inside such a block. */
const forMotion = /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{[^{}]*\})*\}/g;
const moves = /\b(transition|animation|scroll-behavior)\b[\w-]*\s*:|@keyframes/;

test('there is motion, and only for users who have not asked for less', () => {
  const texts = sheets.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  expect(texts.filter(({ text }) => moves.test(text)).length).toBeGreaterThan(0);
  expect(texts.filter(({ text }) => moves.test(text.replace(forMotion, ''))).map(({ file }) => file)).toEqual([]);
});
