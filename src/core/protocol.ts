import type { Advice } from './advice.ts';
import type { Say } from './say.ts';
import type { Seen } from './seen.ts';
import type { Verdict } from './verdict.ts';

/**
 * Who may ask. `content`: our script in a web page, which a hostile page may try to speak for. `pages`: the
 * extension's own documents (popup and full tabs).
 */
export type Asker = 'content' | 'pages';

/** What the script in a page is told to draw: words of our own table and nothing else. */
export type BannerPlan = {
  /** `banner` has buttons; `strip` is one line that needs no click, for pages with a dialog of their own. */
  readonly form: 'banner' | 'strip';
  /** Which lock's picture stands beside the words. */
  readonly lock: Verdict['layer'];
  /** The first line says which layer, or what went wrong; the others why and what comes next. */
  readonly lines: readonly Say[];
};

/** How far a dismissal reaches: this one page, every page of its kind, or all banners. */
export type Reach = 'page' | 'kind' | 'all';

/** What the popup shows for a tab. */
export type PopupAnswer = {
  readonly verdict: Verdict;
  readonly advice: Advice;
  /** The browser withheld the right to look at this host; asking for this origin pattern would mend it. */
  readonly withheld?: string;
  /** The user switched all banners off, so the popup offers to show them again. */
  readonly bannersOff?: boolean;
};

/**
 * THE MESSAGES: for each one who may ask, with what, for which reply. The table of askers is checked again when
 * a message arrives.
 */
export type Protocol = {
  readonly 'page/seen': {
    from: 'content';
    ask: { readonly seen: Seen };
    reply: { readonly banner: BannerPlan | null };
  };
  readonly 'banner/dismiss': { from: 'content'; ask: { readonly reach: Reach }; reply: Record<never, never> };
  readonly 'popup/open': { from: 'pages'; ask: { readonly tabId: number }; reply: PopupAnswer };
  readonly 'banner/restore': { from: 'pages'; ask: Record<never, never>; reply: Record<never, never> };
};
export type MessageName = keyof Protocol;

/** Who may ask what, for the check at run time. */
export const askers: { readonly [Name in MessageName]: Protocol[Name]['from'] } = {
  'page/seen': 'content',
  'banner/dismiss': 'content',
  'popup/open': 'pages',
  'banner/restore': 'pages',
};
