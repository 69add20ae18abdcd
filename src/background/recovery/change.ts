import { readPolicy } from '../../core/policy.ts';
import { happened } from '../../core/recovery/happened.ts';
import type { Noticed } from '../../core/recovery/log.ts';
import type { Recovery } from '../../core/recovery/stored.ts';
import { type Moment, type RecoveryView, viewRecovery } from '../../core/recovery/view.ts';
import type { Content } from '../../core/stored.ts';
import type { Outcome } from '../../core/vault/state.ts';
import { now } from '../../ports/clock.ts';
import { readManaged } from '../../ports/managed.ts';
import { isShown } from '../tabs.ts';
import { vault } from '../vault.ts';
import { countedTime, log, thisSession } from './log.ts';
import { setReminder } from './reminder.ts';

/** The present, as recovery counts it. */
export async function moment(): Promise<Moment> {
  return {
    time: await countedTime(),
    session: await thisSession(),
    shown: await isShown(['atlassian-recovery-shown', 'bitbucket-recovery-shown']),
  };
}

/** Changes what the vault knows of recovery; first takes over what pages let us notice since. */
export async function changeRecovery(
  by: (recovery: Recovery, present: Moment) => Recovery,
): Promise<Outcome<RecoveryView>> {
  const present = await moment();
  const { noticed } = await log.read();
  const shown = noticed.filter(({ what }) => what === 'shown');
  const outcome = await vault.change((content) => {
    const taken = shown.reduce((recovery, it) => takeOver(recovery, content, it, present), content.recovery);
    const recovery = by(taken, present);
    return { content: recovery === content.recovery ? content : { ...content, recovery }, result: recovery };
  });
  if (!('done' in outcome)) return outcome;
  await log.change((given) => ({
    ...given,
    noticed: given.noticed.filter((it) => !shown.some((one) => same(one, it))),
  }));
  await setReminder(outcome.done, present.time);
  const read = await vault.read();
  if (!('done' in read)) return read;
  const policy = readPolicy(await readManaged());
  return { done: viewRecovery(read.done, (await log.read()).noticed, present, policy) };
}

/**
 * Codes were on the screen. A page does not say whose, and we don't look: where the lock has one account it is that
 * one's. Codes of the same session that the user already told us about are not told anew.
 */
function takeOver(recovery: Recovery, content: Content, { layer, session }: Noticed, { time }: Moment): Recovery {
  const known = [...recovery.artefacts, ...content.entries].filter((it) => it.layer === layer);
  const accounts = [...new Set(known.map(({ account }) => account))];
  const account = accounts.length === 1 ? (accounts[0] ?? '') : accounts.length === 0 ? '' : null;
  if (account === null) return recovery;
  const old = recovery.artefacts.find((it) => it.layer === layer && it.account === account);
  if (old?.session === session) return recovery;
  return happened(recovery, { layer, account }, { what: 'shown', at: now(), time, session });
}

function same(one: Noticed, other: Noticed): boolean {
  return one.layer === other.layer && one.what === other.what && one.session === other.session;
}
