import type { Evidence } from './evidence.ts';
import type { Place } from './places.ts';

/** The layers that give recovery codes of their own: Atlassian one key, Bitbucket a list of codes that work once. */
export const recoveryLayers = ['atlassian', 'bitbucket'] as const;
export type RecoveryLayer = (typeof recoveryLayers)[number];

/**
 * How it stands with the codes: `unknown` nobody said yet; `set-up` the second step was set up, and nobody has its codes
 * yet; `on-screen` a page showed them (older versions stored it, now it is only a view); `saved` the user says so; `proved` a drill was passed; `failed` three tries were
 * wrong; `replaced` new ones were made, the old paper is dead; `lost` the user says so; `off` the second step was
 * switched off, so that there are none.
 */
export const statuses = [
  'unknown',
  'set-up',
  'on-screen',
  'saved',
  'proved',
  'failed',
  'replaced',
  'lost',
  'off',
] as const;
export type Status = (typeof statuses)[number];

/** The next drill. Moments are counted time (see `time.ts`), in milliseconds. */
export type Drill = {
  /** When it is due; null where there is nothing to drill. */
  readonly due: number | null;
  /** How many were passed in a row. */
  readonly passed: number;
  /** Wrong tries of the present drill. */
  readonly wrong: number;
  /** No try before this. */
  readonly notBefore: number;
  /** Not mentioned before this, because the user asked for it. */
  readonly snoozed: number;
};

/** One recovery artefact, of one layer and account. It holds no code, and of evidence no more than may be known. */
export type Artefact = {
  readonly layer: RecoveryLayer;
  readonly account: string;
  readonly status: Status;
  /** How many there are, as the user confirmed; null for unknown. */
  readonly total: number | null;
  readonly used: number;
  /** Which of them were used, by their numbers from 0; absent for none that the user named. */
  readonly struck?: readonly number[];
  readonly evidence: Evidence | null;
  /** The browser session in which the codes were on the screen: no drill in it. */
  readonly session: string;
  /** Clock times, milliseconds since 1970, for people; null for never. */
  readonly savedAt: number | null;
  readonly provedAt: number | null;
  /** Where the user keeps them, in own words such as "blue folder". */
  readonly place: string;
  readonly drill: Drill;
  /** How it stood before the user's last answers, the newest last: until then each of them can be undone. */
  readonly aside: readonly Aside[];
};

/** What is known of codes, beside whose they are and what was set aside. */
export type Known = Omit<Artefact, 'layer' | 'account' | 'aside'>;

/** How it stood before one answer of the user. */
export type Aside = {
  readonly what: Answer;
  /** Counted time of the answer. */
  readonly at: number;
  /** Null where nothing was known. */
  readonly known: Known | null;
  /** The places that were ticked, where the answer forgot them; null where it left the ticks alone. */
  readonly places: readonly Place[] | null;
};

const noDrill: Drill = { due: null, passed: 0, wrong: 0, notBefore: 0, snoozed: 0 };

/** What is known of codes that nobody said anything of yet. */
export function unknownArtefact(layer: RecoveryLayer, account: string): Artefact {
  return {
    layer,
    account,
    status: 'unknown',
    total: null,
    used: 0,
    evidence: null,
    session: '',
    savedAt: null,
    provedAt: null,
    place: '',
    drill: noDrill,
    aside: [],
  };
}

const day = 24 * 60 * 60 * 1000;
/** The first drill comes after a day, the second after four weeks, and then each quarter. */
export const drillAfter: readonly [number, number, number] = [day, 28 * day, 91 * day];

/** What the user may tell of the codes that could cost evidence, and that can be undone. */
export const answers = ['set-up', 'saved', 'used', 'made-new', 'lost', 'switched-off'] as const;
export type Answer = (typeof answers)[number];

/**
 * What happened to the codes, as the user told it: nothing that a page shows is among these. `at` is clock time, `time`
 * counted time, both in milliseconds.
 */
export type Event = { readonly at: number; readonly time: number } & (
  | { readonly what: 'set-up'; readonly session: string }
  | {
      readonly what: 'saved';
      readonly session: string;
      readonly total: number | null;
      readonly evidence: Evidence | null;
    }
  /** `code` is the number of the used one, from 0; null where the user doesn't know it. */
  | { readonly what: 'used'; readonly code: number | null }
  | { readonly what: 'made-new' }
  | { readonly what: 'lost' }
  | { readonly what: 'switched-off' }
  | { readonly what: 'place'; readonly place: string }
  | { readonly what: 'passed' }
  | { readonly what: 'wrong' }
  | { readonly what: 'snoozed'; readonly until: number }
);

/** What is known of the codes after something happened. */
export function after(artefact: Artefact, event: Event): Artefact {
  const { time } = event;
  switch (event.what) {
    case 'set-up':
      // Codes that this very session saw are those of the new step; older ones went with the step before.
      return artefact.session === event.session && hasCodes(artefact)
        ? artefact
        : { ...unknownArtefact(artefact.layer, artefact.account), status: 'set-up', place: artefact.place };
    case 'saved':
      return {
        ...unknownArtefact(artefact.layer, artefact.account),
        status: 'saved',
        total: event.total,
        evidence: event.evidence,
        session: event.session,
        savedAt: event.at,
        place: artefact.place,
        drill: { ...noDrill, due: time + drillAfter[0] },
      };
    case 'used': {
      const { struck = [], evidence, total } = artefact;
      const code = event.code !== null && event.code < (total ?? mostCodes) ? event.code : null;
      if (code !== null && struck.includes(code)) return artefact; // It was counted before.
      const used = artefact.used + 1;
      // Atlassian's one key is replaced by a new one as soon as it was used.
      if (artefact.layer === 'atlassian')
        return { ...artefact, status: 'replaced', used, evidence: null, drill: noDrill };
      if (code === null) return { ...artefact, used };
      const gone = [...struck, code];
      // Too few to ask for are left where luck could pass the drill: then it can only be a tick.
      const enough = evidence !== null && askable(evidence.hashes.length, gone).length >= evidence.asked;
      return { ...artefact, used, struck: gone, evidence: enough ? evidence : null };
    }
    case 'made-new': {
      const { struck: _, ...others } = artefact;
      return { ...others, status: 'replaced', evidence: null, used: 0, total: null, drill: noDrill };
    }
    case 'lost':
      return { ...artefact, status: 'lost', evidence: null, drill: noDrill };
    case 'switched-off':
      return { ...unknownArtefact(artefact.layer, artefact.account), status: 'off' };
    case 'place':
      return { ...artefact, place: event.place };
    case 'passed': {
      const passed = artefact.drill.passed + 1;
      const due = time + (drillAfter[Math.min(passed, drillAfter.length - 1)] ?? drillAfter[2]);
      return { ...artefact, status: 'proved', provedAt: event.at, drill: { ...noDrill, passed, due } };
    }
    case 'wrong': {
      const wrong = artefact.drill.wrong + 1;
      if (wrong >= tries) return { ...artefact, status: 'failed', evidence: null, drill: noDrill };
      return { ...artefact, drill: { ...artefact.drill, wrong, notBefore: time + (waits[wrong - 1] ?? 0) } };
    }
    case 'snoozed':
      return { ...artefact, drill: { ...artefact.drill, snoozed: Math.min(event.until, time + longestSnooze) } };
  }
}

/** Whether there are codes that somebody can have on paper or before their eyes. */
export function hasCodes({ status }: Artefact): boolean {
  return status === 'on-screen' || status === 'saved' || status === 'proved';
}

/** The numbers (from 0) of the codes that a drill may ask for: those used are crossed out on the sheet. */
export function askable(codes: number, struck: readonly number[] = []): readonly number[] {
  return Array.from({ length: codes }, (_, index) => index).filter((index) => !struck.includes(index));
}

/** After this many wrong tries it is time to make new codes, while one still can. */
export const tries = 3;
/** How long to wait after the first and the second wrong try. */
const waits: readonly number[] = [60_000, 15 * 60_000];
/** Putting it off is fine, for ever is not. */
export const longestSnooze = 14 * day;

/** How many codes are left; null where that is not known. */
export function left({ layer, total, used }: Artefact): number | null {
  if (layer === 'atlassian') return used === 0 ? 1 : 0;
  return total === null ? null : Math.max(0, total - used);
}

/** More codes than any list has. */
export const mostCodes = 1000;
/** At how many codes left it is time to make new ones. */
export const few = 2;
