import { catalogue } from '../kinds/catalogue.ts';
import type { BannerDraft, BannerForm } from '../kinds/kind.ts';
import type { Situation } from '../kinds/situation.ts';
import type { Layer, Verdict } from '../recognise/verdict.ts';
import { asSay, type Say, say } from '../words/say.ts';
import { troubleFor } from './trouble.ts';
import { whyAsked } from './why-words.ts';

/** What the script in a page is told to draw: only words from our own table. */
export type BannerPlan = {
  /** `banner` has buttons; `strip` is one line that needs no click, for pages with their own dialog. */
  readonly form: BannerForm;
  /** Which lock's picture is drawn beside the words. */
  readonly lock: Layer;
  /** The first line says which layer, or what went wrong; the others say why and what comes next. */
  readonly lines: readonly Say[];
};

/**
 * What to draw into the page, or nothing.
 * @param pinned whether the toolbar icon is in sight; if it isn't, the last line says where to find it
 */
export function bannerFor(here: Situation, pinned = true): BannerPlan | null {
  const { verdict } = here;
  const isGuess = verdict.sure === 'unsure' && catalogue[verdict.page].asks?.(here) !== true;
  const draft = isGuess ? carefulStrip(verdict) : draftFor(here);
  if (draft === null) return null;
  const [form, ...lines] = draft;
  return {
    form,
    lock: verdict.layer,
    lines: [...lines.map(asSay), say(pinned ? 'banner_open' : 'banner_open_hidden')],
  };
}

function draftFor(here: Situation): BannerDraft | null {
  const { banner } = catalogue[here.verdict.page];
  return typeof banner === 'function'
    ? banner(here, { why: whyAsked(here.verdict), trouble: troubleFor(here) })
    : banner;
}

/** If only the address is certain, we name no cause and promise nothing. */
function carefulStrip({ wants, layer }: Verdict): BannerDraft | null {
  if (wants !== 'app-code') return null;
  if (layer === 'atlassian') return ['strip', 'strip_unsure_atlassian'];
  return layer === 'bitbucket' ? ['strip', 'strip_unsure_bitbucket'] : null;
}
