import { plays } from '../../core/kinds/catalogue.ts';
import { readPolicy } from '../../core/policy/policy.ts';
import { nameNameless } from '../../core/recovery/accounts.ts';
import type { Recovery } from '../../core/recovery/artefact.ts';
import { forgetAside } from '../../core/recovery/undo.ts';
import { type Moment, type RecoveryView, viewRecovery } from '../../core/recovery/view.ts';
import { ok } from '../../core/result.ts';
import type { Content } from '../../core/vault/content.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { now } from '../../ports/clock.ts';
import { readManaged } from '../../ports/managed.ts';
import { judgeTab } from '../judge-tab.ts';
import { tabsThatShowed } from '../tabs.ts';
import { vault } from '../vault.ts';
import { countedTime, log, thisSession } from './log.ts';
import { setReminder } from './reminder.ts';

/** The current time, as recovery counts it. */
export async function moment(): Promise<Moment> {
  return {
    at: now(),
    time: await countedTime(),
    session: await thisSession(),
    shown: await areCodesShown(),
  };
}

/** Changes what the vault knows about recovery, on the user's word. What pages let us notice never changes it. */
export function changeRecovery(by: (recovery: Recovery, present: Moment) => Recovery): Promise<Outcome<RecoveryView>> {
  return changeTold((content, present) => {
    const recovery = by(content.recovery, present);
    return recovery === content.recovery ? content : { ...content, recovery };
  });
}

/** The same where the user's word is also about entries. */
export async function changeTold(by: (content: Content, present: Moment) => Content): Promise<Outcome<RecoveryView>> {
  const present = await moment();
  const outcome = await vault.change((content) => {
    const recovery = forgetAside(nameNameless(content), present.time);
    const changed = by(recovery === content.recovery ? content : { ...content, recovery }, present);
    return ok({ content: changed, result: changed.recovery });
  });
  if (!outcome.ok) return outcome;
  await setReminder(outcome.value, present.time);
  const read = await vault.read();
  if (!read.ok) return read;
  const policy = readPolicy(await readManaged());
  return ok(viewRecovery(read.value, (await log.read()).noticed, present, policy));
}

/**
 * Whether recovery codes are on the page of any open tab. A tab that moved on to another site's page didn't tell us, so
 * each tab that showed codes is looked at again.
 */
export async function areCodesShown(): Promise<boolean> {
  const now = await Promise.all((await tabsThatShowed('recovery-shown')).map(judgeTab));
  return now.some(({ verdict }) => plays(verdict.page, 'recovery-shown'));
}
