import type { Layer, Verdict } from '../recognise/verdict.ts';
import { atlassian, bitbucket, company, none, organisation } from '../tokens.ts';
import { type MessageKey, type Say, say } from '../words/say.ts';

/** How the toolbar icon shows the layer before any click: by a letter, with a color only as an addition. */
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

// The badge has white letters, so it uses the light theme's colors.
const badges: { readonly [L in Layer]: LayerBadge } = {
  atlassian: {
    text: 'badge_atlassian',
    unsure: 'badge_unsure_atlassian',
    title: 'title_atlassian',
    colour: atlassian[0],
  },
  bitbucket: {
    text: 'badge_bitbucket',
    unsure: 'badge_unsure_bitbucket',
    title: 'title_bitbucket',
    colour: bitbucket[0],
  },
  organisation: {
    text: 'badge_organisation',
    unsure: 'badge_unsure_organisation',
    title: 'title_organisation',
    colour: organisation[0],
  },
  company: { text: 'badge_company', unsure: 'badge_unsure_company', title: 'title_company', colour: company[0] },
  none: { text: null, unsure: null, title: 'action_title', colour: none[0] },
};
