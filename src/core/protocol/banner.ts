import type { BannerPlan } from '../advice/banner.ts';
import type { Signs } from '../recognise/signs.ts';
import { fromContent, fromPages, type Nothing } from './message.ts';

/** How far closing a banner reaches: this one page, or every page of its kind. To hide all takes a page of our own. */
export const reaches = ['page', 'kind'] as const;
export type Reach = (typeof reaches)[number];

/** What our script in a page tells, and the banner that it gets to draw. */
export const bannerMessages = {
  'page/seen': fromContent<(ask: { readonly seen: Signs }) => { readonly banner: BannerPlan | null }>(),
  'banner/dismiss': fromContent<(ask: { readonly reach: Reach }) => Nothing>(),
  'banner/hide': fromPages<(ask: Nothing) => Nothing>(),
  'banner/restore': fromPages<(ask: Nothing) => Nothing>(),
};
