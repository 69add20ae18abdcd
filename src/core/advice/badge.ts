import type { Layer, Verdict } from '../recognise/verdict.ts';
import { type MessageKey, type Say, say } from '../words/say.ts';

/** How the toolbar icon tells the layer before any click: a letter first, a colour only besides. */
export type Badge = { readonly text: Say | null; readonly title: Say; readonly colour: `#${string}` };

/** What the icon shows for one page. Pages that ask for nothing leave it bare. */
export function badgeFor({ layer, sure }: Pick<Verdict, 'layer' | 'sure'>): Badge {
  const { text, unsure, title, colour } = badges[layer];
  if (text === null || unsure === null) return { text: null, title: say(title), colour };
  return sure === 'unsure'
    ? { text: say(unsure), title: say('title_unsure'), colour }
    : { text: say(text), title: say(title), colour };
}

type LayerBadge = {
  readonly text: MessageKey | null;
  readonly unsure: MessageKey | null;
  readonly title: MessageKey;
  readonly colour: `#${string}`;
};

// White letters have, on each of these, a contrast of at least 4.5 to 1; the same colours are in ui/tokens.css.
const badges: { readonly [L in Layer]: LayerBadge } = {
  atlassian: {
    text: 'badge_atlassian',
    unsure: 'badge_unsure_atlassian',
    title: 'title_atlassian',
    colour: '#1d4fc4',
  },
  bitbucket: {
    text: 'badge_bitbucket',
    unsure: 'badge_unsure_bitbucket',
    title: 'title_bitbucket',
    colour: '#9a4200',
  },
  organisation: {
    text: 'badge_organisation',
    unsure: 'badge_unsure_organisation',
    title: 'title_organisation',
    colour: '#0b665c',
  },
  company: { text: 'badge_company', unsure: 'badge_unsure_company', title: 'title_company', colour: '#6b2c8f' },
  none: { text: null, unsure: null, title: 'action_title', colour: '#55595f' },
};
