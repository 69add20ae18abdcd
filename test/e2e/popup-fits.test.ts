import { describe, expect, test } from 'vitest';
import { pageSamples, type Sample } from '../pages/samples.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { keep } from './harness/keep.ts';
import type { Popup } from './harness/popup.ts';
import { popupAsPage } from './harness/popup-as-page.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';

const soak = Boolean(process.env.SOAK);
const seed = Number(process.env.SEED ?? 1);

/** The most that a browser gives to a popup, in pixels. */
const tallest = 600;

/**
 * The fullest answer of each kind of page: one in which the page refuses something or offers several ways, if there is
 * one, else the first.
 * The first code of two goes before, so that the second one's answer also has to tell them apart.
 */
const fullest = (): readonly Sample[] => {
  const kinds = new Map<string, Sample>();
  for (const sample of pageSamples) {
    const { page } = sample.expect;
    if (!kinds.has(page) || /, wrong|expired|deactivated|too many|choice of a way/.test(sample.name))
      kinds.set(page, sample);
  }
  // Every other one, by the seed, where time is short.
  return [...kinds.values()].filter((_, at) => soak || at % 2 === seed % 2);
};

/** Parts that are cut at the popup's edge, or wider than their place. */
function cutIn(document: Document): readonly string[] {
  const root = document.documentElement;
  return [...document.querySelectorAll<HTMLElement>('h1, h2, p, li, dt, dd, summary, a, button')]
    .filter((it) => it.checkVisibility())
    .filter((it) => {
      const { left, right } = it.getBoundingClientRect();
      return left < 0 || right > root.clientWidth + 1 || it.scrollWidth > it.clientWidth + 1;
    })
    .filter((it) => document.defaultView?.getComputedStyle(it).display !== 'inline')
    .map((it) => it.innerText.slice(0, 60));
}

describe.each(drawnKinds('popup-fits'))('the popup is seen whole, in %s', (kind) => {
  const on = stage(kind, 'c');

  const openOn = async ({ url, html }: Sample): Promise<Popup> => {
    const { tab } = on.run;
    on.practice.serve(url, html);
    await tab.goto('about:blank');
    await tab.goto(url);
    const popup = await tab.openPopup();
    await popup.verdict();
    return popup;
  };
  const judge = async (sample: Sample): Promise<string> => {
    const popup = await openOn(sample);
    const { height } = await popup.size();
    const cut = await popup.read(cutIn);
    const page = (await popup.verdict()).page;
    await popup.close();
    return height > tallest || cut.length > 0 ? `${sample.name} (${page}): ${height} px, cut: ${cut.join(', ')}` : '';
  };

  test('on every kind of page, even if the page refuses what was typed', async () => {
    const wrong: string[] = [];
    for (const sample of fullest()) wrong.push(await judge(sample));
    expect(wrong.filter(Boolean)).toEqual([]);
  });

  test.each([
    ['Atlassian code', 'Bitbucket code, wrong'],
    ['Atlassian code', 'Bitbucket recovery code, wrong'],
    ['Bitbucket code', 'Atlassian code, wrong'],
    ['Atlassian code', 'step-up of a guest, wrong code'],
  ])('where the code of "%s" was given and "%s" is next', async (first, second) => {
    const before = await openOn(sampleNamed(first));
    await before.close();
    expect(await judge(sampleNamed(second))).toBe('');
  });

  test('also with the codes at hand: where one was refused, where recovery codes are shown, and where a second step is off', async () => {
    await keep(on.run, {
      key: 'MFRGGZDFMZTWQ2LK',
      layer: 'atlassian',
      issuer: 'Atlassian',
      account: 'robin@example.com',
    });
    await keep(on.run, {
      key: 'MFRGGZDFMZTWQ2LL',
      layer: 'bitbucket',
      issuer: 'Bitbucket',
      account: 'robin@example.com',
    });
    for (const names of [
      ['Atlassian code', 'Bitbucket code, wrong'],
      ['Bitbucket code', 'Atlassian code, wrong'],
      ['Bitbucket two-step settings, on', 'Bitbucket two-step settings, off'],
      ['blocked at a repository', 'Bitbucket recovery codes shown'],
      ['Atlassian recovery key shown'],
      // With a block before it, and a recovery key that is not saved yet: more to say than fits.
      [
        'blocked at a repository',
        'Atlassian recovery key shown',
        'Bitbucket two-step settings, on',
        'Bitbucket two-step settings, off',
      ],
    ]) {
      for (const name of names.slice(0, -1)) await (await openOn(sampleNamed(name))).close();
      expect(await judge(sampleNamed(names.at(-1) ?? ''))).toBe('');
    }
  });

  test('in a narrow tab, at 200 % and from right to left, nothing is wider than it may be', async () => {
    const popup = await openOn(sampleNamed('blocked at a repository'));
    await popup.close();
    const own = await popupAsPage(on.run.tab, () => on.run.openOwn('#/welcome'));
    for (const size of [
      { width: 320, height: 600 },
      { width: 380, height: 300 },
    ]) {
      await own.page.setViewport(size);
      for (const dir of ['ltr', 'rtl']) {
        await own.page.evaluate(`document.documentElement.dir = '${dir}'`);
        await own.page.evaluate(`document.querySelectorAll('details').forEach((it) => { it.open = true; })`);
        expect(await own.page.evaluate(cutInPage), `${dir} at ${size.width} px`).toEqual([]);
      }
    }
    const sides = (await own.page.evaluate(
      `['.lock', 'h1'].map((it) => document.querySelector(it).getBoundingClientRect().left)`,
    )) as readonly [number, number];
    expect(sides[0]).toBeGreaterThan(sides[1]);
    await own.page.close();
  });
});

const cutInPage = `(() => { const __name = (it) => it; return (${cutIn})(document); })()`;
