import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { css as banner } from '../src/content/banner/host.ts';
import { badgeFor } from '../src/core/advice/badge.ts';
import type { Layer } from '../src/core/recognise/verdict.ts';
import { moduleOf, tokenModule, tokenSheet, tokensIn } from '../tools/build/tokens.ts';
import { sources } from './imports.ts';
import { classesIn, classesUsed, documents, rulesIn } from './sheets.ts';

const layers: readonly Layer[] = ['atlassian', 'bitbucket', 'organisation', 'company', 'none'];
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => join('src', file));
const others = sheets.filter((sheet) => sheet !== tokenSheet);
const tokens = tokensIn(readFileSync(tokenSheet, 'utf8'));
const declared = others.flatMap((sheet) =>
  rulesIn(sheet).flatMap(({ selector, declarations }) =>
    declarations.map(([name, value]) => ({ sheet, selector, name, value })),
  ),
);
const inWords = ({ sheet, selector, name, value }: (typeof declared)[number]) =>
  `${sheet}: ${selector} { ${name}: ${value} }`;

/** Sizes that follow from another one and are on no scale: space for a number of 2rem, for a tick of 1.75rem. */
const exceptions: Readonly<Record<string, string>> = {
  '.trial > li padding-inline-start': '3rem',
  '.step-more padding-inline': '3.75rem var(--space-16)',
};
const rawColor = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)a?\(/i;
const namedColor = /\b(?:white|black|red|green|blue|yellow|orange|purple|gr[ae]y)\b/;

describe('every document', () => {
  test('is found with its sheets and views', () => {
    for (const { sheets, views } of documents) {
      expect(sheets).toContain(tokenSheet);
      expect(views.length).toBeGreaterThan(20);
    }
  });

  test.each(documents)('$name has a rule for each class that its views use', ({ sheets, views }) => {
    const known = new Set(sheets.flatMap((sheet) => [...classesIn(sheet)]));
    const missing = views.flatMap((view) =>
      [...classesUsed(view)].filter((name) => !known.has(name)).map((name) => `${view}: .${name}`),
    );
    expect(missing, 'Write a rule in a sheet that this document loads, or drop the class').toEqual([]);
  });

  test('uses each class that a sheet has a rule for', () => {
    const unused = sheets.flatMap((sheet) => {
      const views = documents.filter((it) => it.sheets.includes(sheet)).flatMap((it) => it.views);
      const used = new Set(views.flatMap((view) => [...classesUsed(view)]));
      return [...classesIn(sheet)].filter((name) => !used.has(name)).map((name) => `${sheet}: .${name}`);
    });
    expect(unused, 'No view of a document that loads this sheet has this class: drop the rule').toEqual([]);
  });
});

describe('the tokens', () => {
  test('are the only place with colors', () => {
    const raw = declared.filter(({ value }) => rawColor.test(value) || namedColor.test(value)).map(inWords);
    expect(raw, `Use a color of ${tokenSheet}, or add one there`).toEqual([]);
    const inScripts = sources
      .filter((file) => file !== tokenModule && !/\.(test|fake)\.tsx?$/.test(file))
      .filter((file) => /['"`: ]#(?:[\da-f]{3}|[\da-f]{6}|[\da-f]{8})\b(?!\/)/i.test(readFileSync(file, 'utf8')));
    expect(inScripts, `Import the color from ${tokenModule}`).toEqual([]);
  });

  test('give every space, text size and radius', () => {
    const scaled = /^(?:font|font-size|(?:row-|column-)?gap|(?:padding|margin|inset)(?:-.+)?|border(?:-.+)?-radius)$/;
    const loose = declared
      .filter(({ name, value }) => scaled.test(name) && /[\d.]+(?:px|rem|pt)\b/.test(value))
      .filter(({ selector, name, value }) => exceptions[`${selector} ${name}`] !== value);
    expect(loose.map(inWords), `Use a size of ${tokenSheet}`).toEqual([]);
  });

  test('are all used, and nothing is used that is none', () => {
    const texts = declared.map(({ value }) => value).join(' ');
    const scripts = banner + layers.map((layer) => badgeFor({ layer, sure: 'certain' }).colour).join();
    const used = new Set([...texts.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name));
    const local = declared.filter(({ name }) => name.startsWith('--')).map(({ name }) => name.slice(2));
    const unknown = [...used].filter((name) => !tokens.has(name) && !local.includes(name));
    expect(unknown, `Neither ${tokenSheet} nor a rule gives it a value`).toEqual([]);
    const inScripts = (value: string) => /^light-dark\((.+)\)$/.exec(value)?.[1]?.replace(' ', '');
    const idle = [...tokens].filter(([name, value]) => !used.has(name) && !scripts.includes(inScripts(value) ?? '–'));
    expect(
      idle.map(([name]) => name),
      'Nothing is drawn with it: drop it',
    ).toEqual([]);
  });

  test('are the same for the badge and the banner', () => {
    expect(readFileSync(tokenModule, 'utf8'), 'Run "npm run build"').toBe(moduleOf(readFileSync(tokenSheet, 'utf8')));
    for (const layer of layers)
      expect(badgeFor({ layer, sure: 'certain' }).colour, `the badge of ${layer}`).toBe(colors(layer)[0]);
    for (const layer of ['atlassian', 'bitbucket', 'organisation'] as const)
      expect(banner).toContain(`.${layer} svg{color:light-dark(${colors(layer)})}`);
    const ours = new Set([...tokens.keys()].flatMap((name) => [...colors(name)]));
    const raw = banner.match(/#[\da-f]+\b/g) ?? [];
    expect(raw.filter((color) => !ours.has(color))).toEqual([]);
  });
});

describe('colors mean one thing', () => {
  test('a layer’s color is only used for that layer', () => {
    const wrong = declared.filter(
      ({ selector, value }) =>
        layers.some((layer) => value.includes(`var(--${layer})`)) && !/^\[data-layer="\w+"\]$/.test(selector),
    );
    expect(wrong.map(inWords), 'Use var(--layer) where it is about the layer, and another color elsewhere').toEqual([]);
  });

  test('errors are drawn in the color for errors', () => {
    const errors = declared.filter(({ selector }) => /invalid|problem|danger|wrong|error/.test(selector));
    const colored = errors.filter(({ value }) => /var\(--(?!space|text|round)/.test(value));
    expect(colored.length).toBeGreaterThan(3);
    const other = colored.filter(({ value }) => !value.includes('var(--wrong)')).map(inWords);
    expect(other, 'A layer’s color would say that the layer is meant: use var(--wrong)').toEqual([]);
    const views = documents.flatMap((it) => it.views);
    const plain = [...new Set(views)].filter((view) =>
      [...readFileSync(view, 'utf8').matchAll(/<p\b[^<>]*role="alert"[^<>]*>/g)].some(
        ([tag]) => !/class="problem"/.test(tag),
      ),
    );
    expect(plain, 'What is said as an alert has the class "problem"').toEqual([]);
  });

  test.each(['light', 'dark'])('all text has a contrast of 4.5:1, and all edges of 3:1, in the %s', (scheme) => {
    const of = (name: string) => colors(name)[scheme === 'light' ? 0 : 1];
    const pairs = [
      ...['ink', 'quiet', 'link', 'wrong', 'done', ...layers].flatMap((name) =>
        ['surface', 'panel', 'float'].map((paper) => [name, paper, 4.5] as const),
      ),
      ...['link', 'wrong', ...layers].map((name) => ['surface', name, 4.5] as const),
      ['warm-ink', 'warm', 4.5] as const,
      ['edge', 'surface', 3] as const,
      ['edge', 'panel', 3] as const,
    ];
    const pale = pairs.filter(([text, paper, least]) => contrast(of(text), of(paper)) < least);
    expect(pale, 'Text or edge, what it is on, and the least contrast').toEqual([]);
  });

  test.each(layers)('the badge’s white letters have a contrast of 4.5:1 on the color of %s', (layer) => {
    expect(contrast('#ffffff', badgeFor({ layer, sure: 'certain' }).colour)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Both colors of a token, for light and for dark; none where it is no color. */
function colors(name: string): readonly [string, string] | readonly [] {
  const found = /^light-dark\((#[\da-f]+), (#[\da-f]+)\)$/.exec(tokens.get(name) ?? '');
  return found ? [found[1] ?? '', found[2] ?? ''] : [];
}

/** The contrast of two colors as the Web Content Accessibility Guidelines compute it. */
function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
