import { readPolicy } from '../../core/policy.ts';
import { nameNameless } from '../../core/recovery/accounts.ts';
import { hasCodes } from '../../core/recovery/artefact.ts';
import { happened } from '../../core/recovery/happened.ts';
import { type Noticed, note, type Question, type RecoveryLog } from '../../core/recovery/log.ts';
import type { Recovery } from '../../core/recovery/stored.ts';
import { type Moment, type RecoveryView, viewRecovery } from '../../core/recovery/view.ts';
import type { Content } from '../../core/stored.ts';
import type { Outcome } from '../../core/vault/state.ts';
import { now } from '../../ports/clock.ts';
import { readManaged } from '../../ports/managed.ts';
import { queue } from '../../ports/queue.ts';
import { vault } from '../vault.ts';
import { countedTime, log, thisSession } from './log.ts';
import { setReminder } from './reminder.ts';
import { areCodesShown } from './shown.ts';

/** The present, as recovery counts it. */
export async function moment(): Promise<Moment> {
  return {
    time: await countedTime(),
    session: await thisSession(),
    shown: await areCodesShown(),
  };
}

// One after the other: what pages let us notice before codes were saved must never be told of those.
const inTurn = queue();

/** Changes what the vault knows of recovery; first takes over what pages let us notice since. */
export async function changeRecovery(
  by: (recovery: Recovery, present: Moment) => Recovery,
): Promise<Outcome<RecoveryView>> {
  const present = await moment();
  return inTurn(async () => {
    const taken = await takeOverNoticed(present);
    if (!('done' in taken)) return taken;
    const outcome = await edit((content) => by(nameNameless(content), present));
    if (!('done' in outcome)) return outcome;
    await setReminder(outcome.done, present.time);
    const read = await vault.read();
    if (!('done' in read)) return read;
    const policy = readPolicy(await readManaged());
    return { done: viewRecovery(read.done, (await log.read()).noticed, present, policy) };
  });
}

function edit(by: (content: Content) => Recovery): Promise<Outcome<Recovery>> {
  return vault.change((content) => {
    const recovery = by(content);
    return { content: recovery === content.recovery ? content : { ...content, recovery }, result: recovery };
  });
}

/**
 * Takes over what pages let us notice, and forgets it before anything else is changed: whatever stops us in between, it
 * is taken over once more on what it was taken over on before, and never on codes that were saved since.
 */
async function takeOverNoticed(present: Moment): Promise<Outcome<null>> {
  const { noticed } = await log.read();
  const facts = noticed.filter(({ what }) => what === 'shown' || what === 'set-up');
  if (facts.length === 0) return { done: null };
  let untold: readonly (Noticed & { readonly what: Question })[] = [];
  const outcome = await edit((content) => {
    untold = [];
    return facts.reduce((recovery, it) => {
      const after = takeOver(recovery, content, it, present);
      if (typeof after === 'string') untold = [...untold, { ...it, what: after }];
      return after === null || typeof after === 'string' ? recovery : after;
    }, nameNameless(content));
  });
  if (!('done' in outcome)) return outcome;
  await log.change((given) => {
    const rest = { ...given, noticed: given.noticed.filter((it) => !facts.some((one) => same(one, it))) };
    return untold.reduce<RecoveryLog>(
      (noted, { layer, what, at, session }) => note(noted, { layer, what }, at, session),
      rest,
    );
  });
  return { done: null };
}

/**
 * Codes were on the screen, or a second step was set up. A page does not say whose, and we don't look: where the lock
 * has one account it is that one's. What only the user can say is a question: whose it was where the lock has several
 * accounts, and whether codes are other ones than those that were saved a while ago in the same session. Null for
 * nothing new.
 */
function takeOver(
  recovery: Recovery,
  { entries }: Content,
  { layer, what, at, session }: Noticed,
  { time }: Moment,
): Recovery | Question | null {
  const known = [...recovery.artefacts, ...entries].filter((it) => it.layer === layer);
  const [account = '', ...others] = new Set(known.map((it) => it.account));
  const when = { at: now(), time, session };
  if (what === 'set-up')
    return others.length > 0 ? 'looks-on' : happened(recovery, { layer, account }, { ...when, what });
  const codes = recovery.artefacts.filter((it) => it.layer === layer);
  const isOlder = codes.some((it) => hasCodes(it) && it.savedAt !== null && it.savedAt < at);
  if (others.length > 0) return isOlder ? 'looks-new' : null;
  if (codes.some((it) => it.session === session)) return isOlder ? 'looks-new' : null;
  return happened(recovery, { layer, account }, { ...when, what: 'shown' });
}

function same(one: Noticed, other: Noticed): boolean {
  return one.layer === other.layer && one.what === other.what && one.session === other.session;
}
