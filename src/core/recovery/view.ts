import type { EntryName } from '../entries/entry.ts';
import type { Policy } from '../policy/policy.ts';
import type { Content } from '../vault/content.ts';
import {
  type Answer,
  type Artefact,
  left,
  type OldList,
  type RecoveryLayer,
  type Status,
  unknownArtefact,
} from './artefact.ts';
import { type DrillState, drillState, remindsOf, triesLeft } from './drill.ts';
import type { Noticed } from './log.ts';
import { listsOf } from './old-list.ts';
import { openQuestions, type RecoveryQuestion, shownOnly } from './questions.ts';
import { undoable } from './undo.ts';

/** What the pages may know about one artefact: no evidence. */
export type ArtefactView = {
  readonly layer: RecoveryLayer;
  readonly account: string;
  readonly status: Status;
  readonly total: number | null;
  readonly left: number | null;
  readonly used: number;
  /** When the next drill is due, in counted time; null for none. */
  readonly due: number | null;
  readonly savedAt: number | null;
  readonly provedAt: number | null;
  readonly place: string;
  /** The list that these codes replaced. */
  readonly oldList: OldList | null;
  /**
   * A page listed codes since these were saved, and the user hasn't said whether they are new: until then these count as
   * saved, and no check of them as a proof. When that was, milliseconds since 1970; null for unknown or never.
   */
  readonly maybeOld: { readonly since: number | null } | null;
  /** No part of these codes may be kept, so a drill is only a tick. */
  readonly weak: boolean;
  readonly drill: DrillState;
  readonly triesLeft: number;
  readonly reminds: boolean;
  /** Only pages suggest that there are codes to save, and the user may say that there are none. */
  readonly onlyShown: boolean;
  /** The user's last answer about these codes, as long as it can be undone. */
  readonly undo: Answer | null;
};

/** What the checklist shows. */
export type RecoveryView = {
  readonly artefacts: readonly ArtefactView[];
  /** Locks that have entries or artefacts, each with the accounts known for it: what a checklist is about. */
  readonly accounts: readonly Pick<EntryName, 'layer' | 'account'>[];
  readonly ticked: readonly string[];
  readonly managed: boolean | null;
  /** When a backup of the codes was last opened again; null for never. */
  readonly backup: number | null;
  /** An entry is newer than that copy. */
  readonly backupBehind: boolean;
  readonly entries: number;
  /** What the administrator set: that the company manages one of these accounts, and who to ask. */
  readonly policy: { readonly managed: boolean; readonly companyName?: string; readonly helpLine?: string };
  /** The current counted time, in which drills are due. */
  readonly time: number;
  /** Locks whose page asked for a recovery code, which the user may or may not have used. */
  readonly asked: readonly RecoveryLayer[];
  /**
   * Locks whose pages looked as if the second step was set up or switched off, or had new codes; only the user can say.
   */
  readonly looks: readonly { readonly layer: RecoveryLayer; readonly now: Exclude<RecoveryQuestion, 'used'> }[];
};

/** `at` is clock time in milliseconds since 1970, for people; `time` is counted time. */
export type Moment = {
  readonly at: number;
  readonly time: number;
  readonly session: string;
  readonly shown: boolean;
};

export function viewRecovery(
  content: Content,
  noticed: readonly Noticed[],
  moment: Moment,
  { managedDomains, companyName, helpLine }: Policy,
): RecoveryView {
  const { artefacts, ticked, managed } = content.recovery;
  const shown = shownOnly(artefacts, content.entries, noticed);
  const isShown = (whose: NamedAccount) => shown.some((it) => isSame(it, whose));
  // The vault has nothing about codes that only pages showed.
  const all = [
    ...artefacts,
    ...shown
      .filter((it) => !artefacts.some((known) => isSame(known, it)))
      .map(({ layer, account }) => unknownArtefact(layer, account)),
  ];
  const questions = openQuestions(artefacts, noticed, { entries: content.entries, now: moment.at });
  const accounts = [...content.entries, ...all]
    .filter(({ layer }) => layer === 'atlassian' || layer === 'bitbucket')
    .map(({ layer, account }) => ({ layer, account }));
  return {
    artefacts: all.map((artefact) => viewArtefact(artefact, moment, isShown(artefact), shownSince(noticed, artefact))),
    accounts: accounts.filter((it, at) => accounts.findIndex((other) => isSame(it, other)) === at),
    ticked,
    managed,
    backup: content.backup,
    backupBehind: content.backup !== null && content.entries.some(({ added }) => added > (content.backup ?? 0)),
    entries: content.entries.length,
    policy: {
      managed: accounts.some(
        ({ layer, account }) => layer === 'atlassian' && managedDomains.includes(domainOf(account)),
      ),
      ...(companyName !== undefined && { companyName }),
      ...(helpLine !== undefined && { helpLine }),
    },
    time: moment.time,
    asked: questions.filter(({ is }) => is === 'used').map(({ layer }) => layer),
    looks: questions.flatMap(({ layer, is }) => (is === 'used' ? [] : [{ layer, now: is }])),
  };
}

type NamedAccount = Pick<EntryName, 'layer' | 'account'>;

function isSame(one: NamedAccount, other: NamedAccount): boolean {
  return one.layer === other.layer && one.account === other.account;
}

/** The domain of an account that is an email address; else nothing. */
function domainOf(account: string): string {
  return account.includes('@') ? account.slice(account.lastIndexOf('@') + 1).toLowerCase() : '';
}

/** Whether a page listed codes that may be newer than these, and when; null if none did, or if the user said so. */
function shownSince(noticed: readonly Noticed[], { layer, status }: Artefact): ArtefactView['maybeOld'] {
  if (status !== 'saved' && status !== 'proved') return null;
  const shown = noticed.find((it) => it.layer === layer && it.what === 'shown');
  return shown === undefined ? null : { since: shown.when ?? null };
}

function viewArtefact(
  artefact: Artefact,
  { time, session, shown }: Moment,
  isShown: boolean,
  maybeOld: ArtefactView['maybeOld'],
): ArtefactView {
  const { layer, account, status, total, used, evidence } = artefact;
  const { place, savedAt, provedAt, oldList = null } = listsOf(artefact);
  const isProved = status === 'proved' && maybeOld === null;
  return {
    layer,
    account,
    status: isShown ? 'on-screen' : status === 'proved' && !isProved ? 'saved' : status,
    total,
    left: left(artefact),
    used,
    due: artefact.drill.due,
    savedAt,
    provedAt: maybeOld === null ? provedAt : null,
    place,
    oldList,
    maybeOld,
    weak: evidence === null,
    drill: drillState(artefact, time, session, shown),
    triesLeft: triesLeft(artefact),
    reminds: remindsOf(artefact, time),
    onlyShown: isShown && status === 'unknown',
    undo: undoable(artefact, time),
  };
}
