import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noJourney } from '../../src/core/journey/journey.ts';
import { toStranger, visit } from '../../src/core/journey/visit.ts';
import { noPolicy } from '../../src/core/policy/policy.ts';
import { strangerAt } from '../../src/core/recognise/stranger.ts';
import type { Verdict } from '../../src/core/recognise/verdict.ts';
import { type Looker, openLooker } from '../../tools/recognise/look-in-browser.ts';
import { type Answer, pageSamples, type Sample, samples } from '../pages/samples.ts';
import { type Shape, shaped, shapeNames } from '../pages/shapes.ts';

/** Every practice page in every state, by labels that were written without knowledge of the recognizer. */
let looker: Looker;
beforeAll(async () => {
  looker = await openLooker();
});
afterAll(() => looker.close());

const seed = Number(process.env.SEED ?? 1);
const order = ['unsure', 'likely', 'certain'];

async function verdictOn({ url, html }: Pick<Sample, 'url' | 'html'>): Promise<Verdict> {
  const made = visit(noJourney, url, html === '' ? {} : await looker.seenIn(url, html), noPolicy, 0);
  return toStranger(made, strangerAt(url)).verdict;
}

/**
 * Pages of users on bitbucket.io are labeled `elsewhere` there. The page facts list them among the look-alikes, and the
 * popup says the same of both: this is not Atlassian.
 */
const alsoRight = ({ url, expect: { page } }: Sample, verdict: Verdict): boolean =>
  page === 'elsewhere' && verdict.page === 'look-alike' && new URL(url).hostname.endsWith('.bitbucket.io');

const rightAnswers = ({ expect: { page, layer, wants, orElse = [] } }: Sample): readonly Answer[] => [
  { page, layer, wants },
  ...orElse,
];

describe('as served', () => {
  test.each(samples.map((sample) => [`${sample.name} at ${sample.url}`, sample] as const))('%s', async (_, sample) => {
    const verdict = await verdictOn(sample);
    const { page, layer, wants, why, sure, workspace, site } = verdict;
    if (!alsoRight(sample, verdict)) expect(rightAnswers(sample)).toContainEqual({ page, layer, wants });
    const { expect: wish } = sample;
    if (wish.why !== undefined) expect(why).toBe(wish.why);
    if (wish.maxSure !== undefined) expect(order.indexOf(sure)).toBeLessThanOrEqual(order.indexOf(wish.maxSure));
    if (wish.workspace !== undefined) expect(workspace).toBe(wish.workspace);
    if (wish.site !== undefined) expect(site).toBe(wish.site);
  });
});

/** The password waits in the document before its turn; it isn't known in which of these ways. */
describe('a field that can’t be seen yet', () => {
  test.each([
    ['display: none', 'display:none'],
    ['hidden', 'visibility:hidden'],
    ['see-through', 'opacity:0'],
    ['a dot', 'width:1px;height:1px;padding:0;border:0'],
    ['parked beside the page', 'position:absolute;left:-9999px'],
    ['in a step that is folded away', '', 'height:0;overflow:hidden'],
  ])('does not count: %s', async (_, own, around = '') => {
    const html = `<!doctype html><h1>Log in</h1><form><label>E-mail <input type="email"></label>
      <div style="${around}"><input type="password" style="${own}"></div><button>Continue</button></form>`;
    const hidden = await verdictOn({ url: 'https://id.atlassian.com/login', html });
    expect(hidden).toMatchObject({ page: 'atlassian-sign-in', wants: 'email-address' });
    const shown = html.replace(/ style="[^"]*"/g, '');
    expect((await verdictOn({ url: 'https://id.atlassian.com/login', html: shown })).wants).toBe('password');
  });
});

/** Shapes that leave the words as they are. */
const builds: readonly Shape[] = ['ids', 'nesting', 'right-to-left'];

/** In other words, or without any, a page may be judged less exactly, but another lock may never be named. */
describe.each(shapeNames.filter((shape) => !builds.includes(shape)).map((shape): readonly [Shape] => [shape]))(
  `in another shape (%s, seed ${seed})`,
  (shape) => {
    test('no page gets a wrong layer', async () => {
      const wrong: string[] = [];
      for (const sample of pageSamples) {
        const { page, layer } = await verdictOn({ url: sample.url, html: shaped(sample.html, shape, seed) });
        const layers = [...rightAnswers(sample).map((answer) => answer.layer), 'none', sample.expect.withoutWords];
        if (!layers.includes(layer)) wrong.push(`${sample.name}: ${layer} (${page}) instead of ${sample.expect.layer}`);
      }
      expect(wrong).toEqual([]);
    });
  },
);

/** Ids, classes and nesting change with every build of a page: the answer stays the same to the letter. */
describe.each(builds.map((shape): readonly [Shape] => [shape]))('where only the build differs (%s)', (shape) => {
  test('every page gets the same answer', async () => {
    const wrong: string[] = [];
    for (const sample of pageSamples) {
      const verdict = await verdictOn({ url: sample.url, html: shaped(sample.html, shape, seed) });
      const { page, layer, wants } = verdict;
      const same = rightAnswers(sample).some((it) => it.page === page && it.layer === layer && it.wants === wants);
      if (!same && !alsoRight(sample, verdict))
        wrong.push(`${sample.name}: ${page} (${layer}) instead of ${sample.expect.page}`);
    }
    expect(wrong).toEqual([]);
  });
});
