import type { EntryName } from '../entry.ts';
import type { Policy } from '../policy.ts';
import type { Content } from '../stored.ts';
import { type Artefact, hasCodes, left, type RecoveryLayer, recoveryLayers, type Status } from './artefact.ts';
import { type DrillState, drillState, remindsOf, triesLeft } from './drill.ts';
import type { Noticed, Question } from './log.ts';

/** What the pages may know of one artefact: no evidence. */
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
  /** No part of these codes may be kept, so that a drill is only a tick. */
  readonly weak: boolean;
  readonly drill: DrillState;
  readonly triesLeft: number;
  readonly reminds: boolean;
};

/** What the checklist shows. */
export type RecoveryView = {
  readonly artefacts: readonly ArtefactView[];
  /** Locks that have entries or artefacts, each with the accounts known for it: what a checklist is about. */
  readonly accounts: readonly Pick<EntryName, 'layer' | 'account'>[];
  readonly ticked: readonly string[];
  readonly managed: boolean | null;
  /** When a copy of the codes was last opened again; null for never. */
  readonly backup: number | null;
  /** An entry is newer than that copy. */
  readonly backupBehind: boolean;
  readonly entries: number;
  /** What the administrator set: that the company manages one of these accounts, and whom to ask. */
  readonly policy: { readonly managed: boolean; readonly companyName?: string; readonly helpLine?: string };
  /** The present in counted time, in which a drill is due. */
  readonly time: number;
  /** Locks whose page asked for a recovery code, which the user may or may not have used. */
  readonly asked: readonly RecoveryLayer[];
  /** Locks whose pages looked as if the second step was set up or switched off, or had new codes; only the user can say it. */
  readonly looks: readonly { readonly layer: RecoveryLayer; readonly now: 'on' | 'off' | 'new' }[];
};

export type Moment = { readonly time: number; readonly session: string; readonly shown: boolean };

export function viewRecovery(
  content: Content,
  noticed: readonly Noticed[],
  moment: Moment,
  { managedDomains, companyName, helpLine }: Policy,
): RecoveryView {
  const { artefacts, ticked, managed } = content.recovery;
  // Whoever saw the codes in that session has them, or is told to save them: that it was set up is no question then.
  const open = noticed.filter(
    ({ layer, what, session }) =>
      what !== 'looks-on' || !artefacts.some((it) => it.layer === layer && it.session === session && hasCodes(it)),
  );
  const accounts = [...content.entries, ...artefacts]
    .filter(({ layer }) => layer === 'atlassian' || layer === 'bitbucket')
    .map(({ layer, account }) => ({ layer, account }));
  return {
    artefacts: artefacts.map((artefact) => viewArtefact(artefact, moment)),
    accounts: accounts.filter(
      (it, at) => accounts.findIndex(({ layer, account }) => layer === it.layer && account === it.account) === at,
    ),
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
    asked: layersOf(open, 'asked'),
    looks: [
      ...layersOf(open, 'looks-on').map((layer) => ({ layer, now: 'on' as const })),
      ...layersOf(open, 'looks-off').map((layer) => ({ layer, now: 'off' as const })),
      ...layersOf(open, 'looks-new').map((layer) => ({ layer, now: 'new' as const })),
    ],
  };
}

function layersOf(noticed: readonly Noticed[], question: Question): readonly RecoveryLayer[] {
  return recoveryLayers.filter((layer) => noticed.some((it) => it.layer === layer && it.what === question));
}

/** The domain of an account that is an e-mail address; else nothing. */
function domainOf(account: string): string {
  return account.includes('@') ? account.slice(account.lastIndexOf('@') + 1).toLowerCase() : '';
}

function viewArtefact(artefact: Artefact, { time, session, shown }: Moment): ArtefactView {
  const { layer, account, status, total, used, savedAt, provedAt, place, evidence } = artefact;
  return {
    layer,
    account,
    status,
    total,
    left: left(artefact),
    used,
    due: artefact.drill.due,
    savedAt,
    provedAt,
    place,
    weak: evidence === null,
    drill: drillState(artefact, time, session, shown),
    triesLeft: triesLeft(artefact),
    reminds: remindsOf(artefact, time),
  };
}
