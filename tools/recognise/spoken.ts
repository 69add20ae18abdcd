import type { Verdict } from '../../src/core/recognise/verdict.ts';
import type { Say } from '../../src/core/words/say.ts';

/** A verdict in words, with the keys of the contract and no others. */
export type SpokenVerdict = Omit<Verdict, 'because'> & {
  readonly because: readonly { readonly sign: string; readonly says: string }[];
};

/** Puts a verdict's reasons into words. */
export function spoken({ because, ...verdict }: Verdict, words: (say: Say) => string): SpokenVerdict {
  const { page, layer, wants, why, sure, ...where } = verdict;
  return {
    page,
    layer,
    wants,
    why,
    sure,
    because: because.map(({ sign, say }) => ({ sign, says: words(say) })),
    ...where,
  };
}
