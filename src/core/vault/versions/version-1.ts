import * as v from 'valibot';
import { bytes, whole, within } from './parts.ts';

// FROZEN: what version 1 of the vault's content has, for good. Nothing in it is taken from today's types, so a change
// to those never changes what was written long ago. A later version may build on this one.

const entry = v.object({
  id: v.string(),
  layer: v.picklist(['atlassian', 'bitbucket', 'company', 'none']),
  account: v.string(),
  issuer: v.string(),
  secret: bytes(1, 128),
  algorithm: v.picklist(['SHA1', 'SHA256', 'SHA512']),
  digits: within(5, 10),
  period: within(1, 300),
  added: whole,
});

export const version1 = v.object({
  entries: v.array(entry),
  /** Entries that the user deleted, which can be restored for a while. */
  deleted: v.array(v.object({ entry, at: whole })),
  /** When a backup file was last written and opened again; null for never. */
  backup: v.nullable(whole),
});
