import { base64 } from '@scure/base';
import { readName } from '../../core/entries/entry.ts';
import type { CodesKept, CodesSeen, Keeping } from '../../core/protocol/recovery.ts';
import { mostCodes, recoveryLayers, type Whose } from '../../core/recovery/artefact.ts';
import { happened } from '../../core/recovery/events.ts';
import { countBack, type Evidence, fitsEvidence, makeEvidence } from '../../core/recovery/evidence.ts';
import { aboutCodes, aboutCodesButNew, settle } from '../../core/recovery/log.ts';
import { hasList } from '../../core/recovery/old-list.ts';
import { linesOf, readCodes } from '../../core/recovery/read-codes.ts';
import { failed, ok } from '../../core/result.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { say } from '../../core/words/say.ts';
import { now } from '../../ports/clock.ts';
import { random, slowHash } from '../../ports/crypto.ts';
import type { Handlers } from '../../ports/messages.ts';
import { readLines } from '../../ports/page-orders.ts';
import { vault } from '../vault.ts';
import { changeRecovery } from './change.ts';
import { log } from './log.ts';

/** Reading codes from a page or from the user, and turning them into evidence. No code outlives its message. */
export const codesHandlers = {
  'recovery/look': async ({ tabId }): Promise<Outcome<CodesSeen>> => {
    const codes = readCodes((await readLines(tabId)) ?? []);
    return codes.length === 0 ? failed(say('recovery_none_seen')) : ok(countBack(codes));
  },
  'recovery/keep': async ({ tabId, ...keeping }) => keep((await readLines(tabId)) ?? [], keeping),
  'recovery/keep-typed': async ({ text, ...keeping }) => keep(linesOf(text), keeping),
  'recovery/print': async ({ tabId }) => {
    const codes = readCodes((await readLines(tabId)) ?? []);
    return codes.length === 0 ? failed(say('recovery_none_seen')) : ok(codes);
  },
} satisfies Partial<Handlers>;

async function keep(lines: readonly string[], given: Keeping): Promise<Outcome<CodesKept>> {
  const whose = readWhose(given);
  const codes = readCodes(lines);
  if (codes.length === 0) return failed(say('recovery_none_seen'));
  const total =
    Number.isInteger(given.total) && given.total > 0 && given.total <= mostCodes ? given.total : codes.length;
  // If the user's number differs from what we read, the order may differ too, and a drill would ask for the wrong code.
  const evidence = total === codes.length ? await makeEvidence(codes, base64.encode(random(16)), slowHash) : null;
  const { others, isOpen } = await areOthers(whose, codes);
  const outcome = await changeRecovery((recovery, { time, session }) =>
    happened(recovery, whose, {
      ...{ what: 'saved', at: now(), time, session, total, evidence },
      ...(others && { another: true }),
    }),
  );
  if (!outcome.ok) return outcome;
  // These are the codes that were shown, so what was asked about them came earlier, except whether they are new.
  await log.change((given) => settle(given, whose.layer, isOpen ? aboutCodesButNew : aboutCodes));
  return ok({ total, weak: evidence === null });
}

/**
 * Whether these codes are others than those that were saved before, and whether the user has to say so: only evidence
 * tells, and a list must not be called an old one before that's known.
 */
async function areOthers(
  { layer, account }: Whose,
  codes: readonly string[],
): Promise<{ readonly others: boolean; readonly isOpen: boolean }> {
  const read = await vault.read('quiet');
  const old = read.ok && read.value.recovery.artefacts.find((it) => it.layer === layer && it.account === account);
  if (!old || !hasList(old)) return { others: false, isOpen: false };
  const { evidence, total, used } = old;
  if (evidence !== null && total === codes.length) return { others: await areFew(evidence, codes), isOpen: false };
  // A page may leave out those that were used. Any other number of codes proves nothing.
  if (evidence !== null && total === codes.length + used) return { others: false, isOpen: false };
  const { noticed } = await log.read();
  return { others: false, isOpen: noticed.some((it) => it.layer === layer && it.what === 'shown') };
}

/** Whether fewer than half of the codes fit what is known: one that was misread or mistyped makes no other list. */
async function areFew(evidence: Evidence, codes: readonly string[]): Promise<boolean> {
  let fit = 0;
  for (const [index] of evidence.hashes.entries())
    if (await fitsEvidence(evidence, index, codes[index] ?? '', slowHash)) fit++;
  return fit * 2 < evidence.hashes.length;
}

/** The account whose codes a message is about, checked. */
export function readWhose({ layer, account }: Whose): Whose {
  const name = readName(account);
  const known = recoveryLayers.find((it) => it === layer);
  if (known === undefined || !name.ok) throw new Error('No account is known for these codes');
  return { layer: known, account: name.value };
}
