import * as v from 'valibot';
import { whole } from './parts.ts';
import { version1 } from './version-1.ts';
import { artefact, known, version2 } from './version-2.ts';
import { version3 } from './version-3.ts';

// FROZEN, like version 1. Adds why an entry's codes may not work, when a restored one was first added, and the list of
// recovery codes that a newer one replaced.

const doubt = v.object({ why: v.picklist(['not-confirmed', 'switched-off', 'recovery-link']), at: whole });
const entry = v.object({
  ...version1.entries.entries.item.entries,
  doubt: v.exactOptional(doubt),
  made: v.exactOptional(whole),
});

const oldList = v.exactOptional(
  v.object({ place: v.string(), savedAt: v.nullable(whole), provedAt: v.nullable(whole) }),
);

const aside = v.object({
  what: v.picklist(['set-up', 'saved', 'used', 'made-new', 'lost', 'switched-off', 'recovery-link']),
  at: whole,
  known: v.nullable(v.object({ ...known.entries, oldList })),
  places: v.nullable(v.array(v.picklist(['paper', 'manager', 'safe', 'envelope']))),
  marked: v.exactOptional(v.array(v.object({ id: v.string(), doubt: v.nullable(doubt) }))),
});

export const version4 = v.object({
  ...version3.entries,
  entries: v.array(entry),
  deleted: v.array(v.object({ entry, at: whole })),
  recovery: v.object({
    ...version2.entries.recovery.entries,
    artefacts: v.array(v.object({ ...artefact.entries, oldList, aside: v.array(aside) })),
  }),
});
