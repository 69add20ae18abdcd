import { base64 } from '@scure/base';
import type { Page } from 'puppeteer-core';
import type { Entry } from '../../src/core/entries/entry.ts';
import type { Protocol } from '../../src/core/protocol/protocol.ts';
import { sealBackup } from '../../src/core/vault/backup.ts';
import { freshContent } from '../../src/core/vault/content.ts';
import type { Outcome } from '../../src/core/vault/outcome.ts';
import { usualKdf, type WayPlan } from '../../src/core/vault/way.ts';
import { cipher, random } from '../../src/ports/crypto.ts';

/** Sends a message of the protocol from a page of the extension, and returns the reply. */
export async function askFrom<Name extends keyof Protocol>(
  own: Page,
  name: Name,
  data: Protocol[Name]['ask'],
): Promise<Protocol[Name]['reply']> {
  const question = JSON.stringify({ name, data });
  const reply = (await own.evaluate(`chrome.runtime.sendMessage(${question})`)) as {
    answer?: Protocol[Name]['reply'];
    refusal?: string;
  };
  if (reply.answer === undefined) throw new Error(`${name} was refused: ${reply.refusal}`);
  return reply.answer;
}

/**
 * Replaces the vault with one of this many entries, all at once, from a backup: one for the Atlassian account, the
 * others for other locks and sites.
 */
export async function fillVault(
  own: Page,
  count: number,
  plan: WayPlan = { kind: 'this-computer' },
  key: string | null = null,
): Promise<void> {
  const done = (step: string, outcome: Outcome<unknown>) => {
    if (!outcome.ok) throw new Error(`${step}: ${JSON.stringify(outcome)}`);
  };
  done('erase', await askFrom(own, 'vault/erase', {}));
  done('make', await askFrom(own, 'vault/make', { plan, own: key }));
  const kdf = { ...usualKdf, salt: base64.encode(random(16)) };
  const copyKey = random(32);
  const content = { ...freshContent, entries: Array.from({ length: count }, entryAt) };
  const text = await sealBackup(content, Date.now(), kdf, copyKey, cipher);
  done('restore', await askFrom(own, 'backup/restore', { text, own: base64.encode(copyKey) }));
}

function entryAt(_: unknown, at: number): Entry {
  return {
    id: `bench-${at}`,
    added: 1_800_000_000_000,
    layer: at === 0 ? 'atlassian' : at % 2 === 0 ? 'bitbucket' : 'none',
    issuer: at === 0 ? 'Atlassian' : `Site ${at}`,
    account: `person-${at}@example.com`,
    secret: base64.encode(random(20)),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  };
}
