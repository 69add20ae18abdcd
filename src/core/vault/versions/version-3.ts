import * as v from 'valibot';
import { whole } from './parts.ts';
import { artefact, known, version2 } from './version-2.ts';

// FROZEN, like version 1. Sets aside what an answer about recovery codes replaces, so that it can be undone.

const aside = v.object({
  what: v.picklist(['set-up', 'saved', 'used', 'made-new', 'lost', 'switched-off']),
  at: whole,
  known: v.nullable(known),
  places: v.nullable(v.array(v.picklist(['paper', 'manager', 'safe', 'envelope']))),
});

export const version3 = v.object({
  ...version2.entries,
  recovery: v.object({
    ...version2.entries.recovery.entries,
    artefacts: v.array(v.object({ ...artefact.entries, aside: v.array(aside) })),
  }),
});
