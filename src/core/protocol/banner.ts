import * as v from 'valibot';
import type { BannerPlan } from '../advice/banner.ts';
import { arrivals, type Came } from '../journey/journey.ts';
import { readSigns, type Signs } from '../recognise/signs.ts';
import { fromContent, fromPages, type Nothing, nothing } from './message.ts';

/**
 * How far closing a banner reaches: this one page, or every page of its kind. Hiding all takes one of our own pages.
 */
export const reaches = ['page', 'kind'] as const;
export type Reach = (typeof reaches)[number];

/** What our script in a page reports, the words that it needs for it, and the banner that it gets to draw. */
export const bannerMessages = {
  'page/seen': fromContent<
    (ask: { readonly seen: Signs; readonly came: Came }) => { readonly banner: BannerPlan | null }
  >(
    v.object({
      seen: v.pipe(v.unknown(), v.transform(readSigns)),
      came: v.fallback(v.picklist(arrivals), 'here'),
    }),
  ),
  'page/sent': fromContent<(ask: Nothing) => Nothing>(nothing),
  'page/words': fromContent<(ask: Nothing) => Nothing>(nothing),
  'banner/dismiss': fromContent<(ask: { readonly reach: Reach }) => Nothing>(v.object({ reach: v.picklist(reaches) })),
  'banner/hide': fromPages<(ask: Nothing) => Nothing>(nothing),
  'banner/restore': fromPages<(ask: Nothing) => Nothing>(nothing),
};
