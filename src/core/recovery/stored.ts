import { fromBase64 } from '../base64.ts';
import { type Artefact, type Aside, answers, type Known, recoveryLayers, statuses } from './artefact.ts';
import type { Evidence } from './evidence.ts';
import { isPlace } from './places.ts';

/** Everything about recovery that the vault holds. */
export type Recovery = {
  readonly artefacts: readonly Artefact[];
  /** Steps of the checklist that the user ticked, by their names. */
  readonly ticked: readonly string[];
  /** The user's answer to "does your company manage this account?"; null for not asked. */
  readonly managed: boolean | null;
};

/** The same before answers could be undone. */
export type Recovery2 = Omit<Recovery, 'artefacts'> & { readonly artefacts: readonly Omit<Artefact, 'aside'>[] };

export const freshRecovery: Recovery = { artefacts: [], ticked: [], managed: null };

/** Reads what the opened vault holds; null where it is of another shape. */
export function readRecovery(given: unknown): Recovery | null {
  return readWith(given, isArtefact);
}

/** The same for a vault of version 2. */
export function readRecovery2(given: unknown): Recovery2 | null {
  return readWith(given, isArtefact2);
}

function readWith<One>(given: unknown, is: (given: unknown) => given is One) {
  if (!isRecord(given)) return null;
  const { artefacts, ticked, managed } = given;
  if (!Array.isArray(artefacts) || !artefacts.every(is)) return null;
  if (!Array.isArray(ticked) || !ticked.every((it) => typeof it === 'string')) return null;
  if (managed !== null && typeof managed !== 'boolean') return null;
  return { artefacts, ticked, managed };
}

function isArtefact(given: unknown): given is Artefact {
  return isArtefact2(given) && 'aside' in given && Array.isArray(given.aside) && given.aside.every(isAside);
}

function isArtefact2(given: unknown): given is Omit<Artefact, 'aside'> {
  return (
    isRecord(given) &&
    recoveryLayers.some((known) => known === given.layer) &&
    typeof given.account === 'string' &&
    isKnown(given)
  );
}

function isAside(given: unknown): given is Aside {
  if (!isRecord(given)) return false;
  const { what, at, known, places } = given;
  return (
    answers.some((it) => it === what) &&
    Number.isSafeInteger(at) &&
    (known === null || isKnown(known)) &&
    (places === null || (Array.isArray(places) && places.every(isPlace)))
  );
}

function isKnown(given: unknown): given is Known {
  if (!isRecord(given)) return false;
  const { status, total, used, evidence, session, savedAt, provedAt, place, drill, struck } = given;
  return (
    statuses.some((known) => known === status) &&
    [session, place].every((text) => typeof text === 'string') &&
    [total, savedAt, provedAt].every((value) => value === null || Number.isSafeInteger(value)) &&
    Number.isSafeInteger(used) &&
    (struck === undefined || (Array.isArray(struck) && struck.every((it) => Number.isSafeInteger(it) && it >= 0))) &&
    (evidence === null || isEvidence(evidence)) &&
    isRecord(drill) &&
    (drill.due === null || Number.isSafeInteger(drill.due)) &&
    [drill.passed, drill.wrong, drill.notBefore, drill.snoozed].every((value) => Number.isSafeInteger(value))
  );
}

function isEvidence(given: unknown): given is Evidence {
  if (!isRecord(given)) return false;
  const { covered, asked, salt, rounds, hashes } = given;
  return (
    [covered, asked, rounds].every((value) => Number.isSafeInteger(value) && Number(value) > 0) &&
    Number(rounds) <= 10_000_000 &&
    fromBase64(salt)?.length === 16 &&
    Array.isArray(hashes) &&
    hashes.length <= 100 &&
    hashes.every((hash) => fromBase64(hash)?.length === 32)
  );
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
