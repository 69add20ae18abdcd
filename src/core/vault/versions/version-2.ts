import * as v from 'valibot';
import { bytes, whole, within } from './parts.ts';
import { version1 } from './version-1.ts';

// FROZEN, like version 1. Adds recovery: artefacts with their evidence, and the checklist.

const evidence = v.object({
  covered: v.pipe(whole, v.minValue(1)),
  asked: v.pipe(whole, v.minValue(1)),
  salt: bytes(16),
  rounds: within(1, 10_000_000),
  hashes: v.pipe(v.array(bytes(32)), v.maxLength(100)),
});

/** What is known about codes, apart from whose they are. */
export const known = v.object({
  status: v.picklist(['unknown', 'set-up', 'on-screen', 'saved', 'proved', 'failed', 'replaced', 'lost', 'off']),
  total: v.nullable(whole),
  used: whole,
  struck: v.exactOptional(v.array(v.pipe(whole, v.minValue(0)))),
  evidence: v.nullable(evidence),
  session: v.string(),
  savedAt: v.nullable(whole),
  provedAt: v.nullable(whole),
  place: v.string(),
  drill: v.object({ due: v.nullable(whole), passed: whole, wrong: whole, notBefore: whole, snoozed: whole }),
});

export const artefact = v.object({
  layer: v.picklist(['atlassian', 'bitbucket']),
  account: v.string(),
  ...known.entries,
});

export const version2 = v.object({
  ...version1.entries,
  recovery: v.object({
    artefacts: v.array(artefact),
    ticked: v.array(v.string()),
    managed: v.nullable(v.boolean()),
  }),
});
