import { afterAll, beforeAll, expect, test } from 'vitest';
import { noJourney } from '../../src/core/journey/journey.ts';
import { visit } from '../../src/core/journey/visit.ts';
import { noPolicy } from '../../src/core/policy/policy.ts';
import { type Looker, openLooker } from '../../tools/recognise/look-in-browser.ts';
import { askingPages, documentIn, honestPages, type SpokenPage } from '../languages/pages.ts';
import { sentences } from '../languages/sentences.ts';

/** Every language of Atlassian's pages, on pages that have nothing but their address, their shape and their words. */
let looker: Looker;
beforeAll(async () => {
  looker = await openLooker();
});
afterAll(() => looker.close());

const seed = Number(process.env.SEED ?? 1);
/** The full run takes all pages; the short one takes a third of them, and others with the next seed. */
const stride = process.env.SOAK ? 1 : 3;

/** How a page may name its language: rightly, not at all, and by a name that we don't know. */
const namings: readonly ((language: string) => string | null)[] = [(language) => language, () => null, () => 'x-none'];

type Case = SpokenPage & { readonly name: string; readonly html: string; readonly isHonest: boolean };

const all: readonly Case[] = Object.entries(sentences).flatMap(([language, say]) =>
  [askingPages, honestPages].flatMap((pages) =>
    Object.entries(pages).flatMap(([kind, make]) =>
      namings.map((naming): Case => {
        const page = make(say);
        const named = naming(language);
        const name = `${kind} in ${language}, named ${named ?? 'nothing'}`;
        return { ...page, name, html: documentIn(named, page.body), isHonest: pages === honestPages };
      }),
    ),
  ),
);
const chosen = all.filter((_, at) => at % stride === seed % stride);

test(`every page is what it says in its own language (SEED=${seed})`, async () => {
  const wrong: string[] = [];
  for (const { name, url, html, isHonest, expect: wish } of chosen) {
    const { page, layer, wants, sure } = visit(noJourney, url, await looker.seenIn(url, html), noPolicy, 0).verdict;
    const says = `${name}: ${page}, ${layer}, ${wants}, ${sure}`;
    if (page !== wish.page || layer !== wish.layer || wants !== wish.wants) wrong.push(says);
    // No words were seen on the real pages but those of the sign-in, and words alone never make us certain.
    else if (sure === 'certain' && !isHonest && page !== 'atlassian-sign-in') wrong.push(`${says}: too sure`);
  }
  expect(wrong).toEqual([]);
});
