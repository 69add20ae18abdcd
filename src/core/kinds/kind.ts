import type { Where } from '../recognise/address-rules.ts';
import type { PageState } from '../recognise/page-states.ts';
import type { Place } from '../recognise/place.ts';
import type { Fact, SignName } from '../recognise/signs.ts';
import type { Layer, Wants, Why } from '../recognise/verdict.ts';
import type { MessageKey, Say, Sentence } from '../words/say.ts';
import type { OfficialLink } from './official-links.ts';
import type { Situation } from './situation.ts';

/** One kind of page: how it is recognized, what part it plays, and what people are told about it. */
export type Kind = {
  /** Who asks on this page, and who asks instead where its address says more. */
  readonly layer: Layer;
  readonly layerAt?: (place: Place) => Layer | null;
  /** What it wants, and what it wants instead if it has several steps at one address. */
  readonly wants: Wants;
  readonly wantsIn?: { readonly [State in PageState]?: Wants };
  /** Why it asks, if neither the journey nor the policy says more. */
  readonly why: Why | ((place: Place) => Why);
  readonly roles: readonly Role[];
  /** The parts of the page facts that it is based on. */
  readonly facts: readonly Fact[];
  /** The pages that are of this kind. */
  readonly rows: readonly KindRow[];

  /** The one sentence that answers "which code?". */
  readonly headline: Words<Sentence>;
  /** Who asks, if the layer alone doesn't say it well enough. */
  readonly who?: Words<Sentence>;
  /** Whether its words ask the user what the page is, so that they are right even if we're unsure. */
  readonly asks?: (here: Situation) => boolean;
  /** What the cause `signing-in` means here, if it isn't signing in as such. */
  readonly whySigningIn?: MessageKey;
  /** Trouble that only this kind can report; what the page itself reports is said first. */
  readonly trouble?: (here: Situation) => Sentence | null;
  /** What to do now, one small step each. */
  readonly steps: Words<readonly Sentence[]>;
  /** What comes after this page, as far as anyone can know. */
  readonly next: Words<Sentence | null>;
  /** Who can help if what the page asks for is lost. */
  readonly lost: Words<readonly Sentence[]>;
  /** Where to go from here. */
  readonly ways: Words<readonly OfficialLink[]>;
  /** What the answer assumes about Atlassian and Bitbucket. */
  readonly claims: Words<readonly ClaimKey[]>;
  /** Our page that answers the question that this page raises. */
  readonly ownPage?: (here: Situation) => OwnPage | null;
  /** What to draw into the page. */
  readonly banner: BannerDraft | null | ((here: Situation, said: AlreadySaid) => BannerDraft | null);
};

/** The same words everywhere, or words that depend on the situation. */
export type Words<Said> = Said | ((here: Situation) => Said);

/**
 * A row of the catalog. It claims a page by where it is (from the address) and what it shows (from the signs). No two
 * rows claim the same page, so their order doesn't matter.
 */
export type KindRow = {
  readonly where: readonly Where[];
  readonly shows: readonly PageState[];
  /** Whether only a dialog above the page may show it, or no dialog may. */
  readonly dialog?: 'needed' | 'never';
  /** One of these signs must be there as well, if dialogs for other purposes look the same. */
  readonly needs?: readonly SignName[];
  /** And none of these. */
  readonly lacks?: readonly SignName[];
  readonly sure: Grade;
};

/**
 * How sure a row may be: `address` is certain if the page facts have seen the address, else likely; `field` is the
 * same, and also certain if a field is one that the page facts know; the others are as they say.
 */
export type Grade = 'certain' | 'likely' | 'unsure' | 'address' | 'field';

/**
 * A claim about Atlassian or Bitbucket that an answer is based on, for users who want to check it. If it was only read
 * in a community thread, its sentence says so.
 */
export type ClaimKey = Extract<MessageKey, `claim_${string}`>;

/** The part that a kind plays elsewhere. Code that concerns several kinds asks for a role and never lists kinds. */
export type Role =
  /** A journey begins here. */
  | 'journey-start'
  /** Someone invited the user. */
  | 'invitation'
  /** People sign in here, to any service. */
  | 'sign-in'
  /** An invitation sends people here to sign in or sign up. */
  | 'invited-step'
  /** It asks for something in the middle of an Atlassian sign-in. */
  | 'prompt'
  /** A stop on the way that asks for nothing. */
  | 'passing'
  /** A workspace withholds its content here. */
  | 'block'
  /** A part of Bitbucket's own two-step verification, which a workspace may require. */
  | 'workspace-may-require'
  /** It may appear unasked in the middle of an Atlassian sign-in, because an organization requires it. */
  | 'organisation-may-require'
  /**
   * Users sign in here step by step: a form, a prompt for a second step or a stop on the way. It vouches for the next
   * page.
   */
  | 'sign-in-step'
  /** The second step of its layer. Users who passed it may type the same code again at the next layer. */
  | 'second-step'
  /** A code may be filled in here. */
  | 'fillable'
  /** From here on, someone else may be using this tab. */
  | 'user-may-change'
  /** Its layer's two-step verification is set up here. */
  | 'set-up'
  /** Its layer's two-step verification can be turned on or off here. */
  | 'settings'
  /** It shows its layer's recovery key or codes. */
  | 'recovery-shown'
  /** It asks for its layer's recovery key or one of its codes. */
  | 'recovery-asked'
  /** No row claims it, so the words on it aren't taken for reports of trouble. */
  | 'unclaimed';

/** A page of the extension: the words of the link to it, and its address. */
export type OwnPage = { readonly say: Say; readonly to: `#/${string}` };

/** `banner` has buttons; `strip` is one line that needs no click. */
export type BannerForm = 'banner' | 'strip';
export type BannerDraft = readonly [form: BannerForm, ...lines: Sentence[]];

/** What the answer says about the cause and about trouble, for banners that say it too. */
export type AlreadySaid = { readonly why: Say; readonly trouble: Say | null };

/** The words for this situation. */
export function wordsFor<Said extends Sentence | null | readonly unknown[]>(words: Words<Said>, here: Situation): Said {
  return typeof words === 'function' ? words(here) : words;
}
