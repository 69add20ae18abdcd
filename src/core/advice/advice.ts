import { catalogue, plays } from '../kinds/catalogue.ts';
import type { ClaimKey } from '../kinds/kind.ts';
import { type OwnPage, wordsFor } from '../kinds/kind.ts';
import type { OfficialLink } from '../kinds/official-links.ts';
import type { Situation } from '../kinds/situation.ts';
import type { Layer, Wants } from '../recognise/verdict.ts';
import { saySite } from '../words/outside-name.ts';
import { asSay, type MessageKey, type Say, type Sentence, say } from '../words/say.ts';
import { deadEndOf, deadEndWords } from './dead-end.ts';
import { noteFor } from './note.ts';
import { questionsFor, stepsBefore, troubleFor } from './trouble.ts';
import { whyAsked } from './why-words.ts';

/** A claim about Atlassian or Bitbucket that the advice rests on, and the month in which it was last checked. */
export type Claim = { readonly say: Say; readonly checked: `${number}-${number}` };

/** The answer card: everything a user needs to know about one page, in the order in which it's shown. */
export type Advice = {
  /** Which lock's picture is shown. */
  readonly lock: Layer;
  /** Said first if the page reports trouble (an invitation that expired, …). */
  readonly trouble: Say | null;
  /** One sentence that answers "which code?". */
  readonly headline: Say;
  /** Whether the headline asks the user what the page is: then it's no guess. */
  readonly asks: boolean;
  /** Right under the headline: what an earlier code in this journey has to do with this one. */
  readonly note: Say | null;
  readonly who: Say;
  readonly why: Say;
  /** What to do now, one small step each. */
  readonly steps: readonly Say[];
  /** If a code was refused: what to check, one thing at a time. These replace the steps. */
  readonly questions: readonly Say[];
  readonly next: Say | null;
  /** What the user calls the problem that `lost` helps with. */
  readonly lostTitle: Say;
  /** Who can help if what is asked for is lost; never someone who can't. */
  readonly lost: readonly Say[];
  readonly ways: readonly OfficialLink[];
  readonly claims: readonly Claim[];
  /** Our page that answers the question that this page raises. */
  readonly ownPage: OwnPage | null;
  /**
   * The words of the link to a page report; null on hosts that we know nothing about, where there is nothing to report.
   */
  readonly report: Say | null;
};

/** The answer for one page: what its kind says in this situation, and what is true for every kind. */
export function adviceFor(here: Situation): Advice {
  const { page, layer, wants, sure } = here.verdict;
  const kind = catalogue[page];
  const end = deadEndOf(here);
  const atEnd = end === null ? null : deadEndWords[end];
  const next = atEnd === null ? wordsFor(kind.next, here) : null;
  const claims = [...wordsFor(kind.claims, here), ...(atEnd?.claims ?? [])];
  return {
    lock: layer,
    trouble: troubleFor(here),
    headline: asSay(atEnd === null ? wordsFor(kind.headline, here) : 'head_dead_end'),
    asks: kind.asks?.(here) ?? false,
    note: noteFor(here),
    who: whoAsks(here),
    why: whyAsked(here.verdict),
    steps: (atEnd?.steps ?? [...stepsBefore(here), ...wordsFor(kind.steps, here)]).map(asSay),
    questions: questionsFor(here),
    next: next === null ? null : asSay(next),
    lostTitle: say(lostTitles[wants]),
    lost: wordsFor(kind.lost, here).map(asSay),
    ways: atEnd?.ways ?? wordsFor(kind.ways, here),
    claims: [...new Set<ClaimKey>(claims)].map((key) => ({ say: say(key), checked })),
    ownPage: kind.ownPage?.(here) ?? null,
    report:
      here.place.group === 'nobody'
        ? null
        : say(plays(page, 'unclaimed') || sure === 'unsure' ? 'report_unknown' : 'report_wrong'),
  };
}

/** The month in which all claims were last compared with their sources. */
const checked = '2026-11';

/** What the user would call the problem. */
const lostTitles: { readonly [Want in Wants]: MessageKey } = {
  nothing: 'lost_title_help',
  'email-address': 'lost_title_help',
  password: 'lost_title_help',
  'account-choice': 'lost_title_help',
  'app-code': 'lost_title_code',
  'email-code': 'lost_title_mail',
  'security-key': 'lost_title_code',
  'recovery-key': 'lost_title_code',
  'recovery-code': 'lost_title_code',
  'set-up': 'lost_title_help',
  'save-recovery': 'lost_title_save',
  decision: 'lost_title_help',
};

/**
 * Who asks: the layer in words, or what the kind says. The host decides the layer, so no logo or product name matters.
 */
export function whoAsks(here: Situation): Say {
  const { page, layer } = here.verdict;
  return asSay(wordsFor(catalogue[page].who ?? who[layer], here));
}

const who: { readonly [L in Layer]: Sentence | ((here: Situation) => Sentence) } = {
  atlassian: 'who_atlassian',
  bitbucket: 'who_bitbucket',
  // An address that leads to a site only suggests that the site's organization asks, so this is never said as certain.
  organisation: ({ verdict: { site } }) => saySite(site, 'who_organisation_at', 'who_organisation'),
  company: ({ policy: { companyName } }) => (companyName ? say('who_company_named', companyName) : 'who_company'),
  none: 'who_elsewhere',
};
