import { base32nopad, base64 } from '@scure/base';
import { expect, test, vi } from 'vitest';
import type { Draft } from '../core/entries/entry.ts';
import type { MessageName, Protocol } from '../core/protocol/protocol.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import type { Ok } from '../core/result.ts';
import { usualKdf } from '../core/vault/way.ts';

vi.mock('../ports/browser.ts', async () => (await import('../ports/platform.fake.ts')).fakeBrowser);
vi.mock('../ports/database-store.ts', async () => (await import('../ports/platform.fake.ts')).fakeDatabase());

const { codesFor, entryHandlers } = await import('./entries.ts');
const { vaultHandlers } = await import('./vault.ts');
const handlers = { ...vaultHandlers, ...entryHandlers };
type Asked = keyof typeof handlers & MessageName;

const key = new TextEncoder().encode('A key nobody may see');
const draft: Draft = {
  layer: 'bitbucket',
  account: 'jo@example.com',
  issuer: 'Bitbucket',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  secret: base64.encode(key),
};
/** The key in every form that it may hide in. */
const forms = [
  base64.encode(key),
  Buffer.from(key).toString('base64url'),
  base32nopad.encode(key),
  Buffer.from(key).toString('hex'),
  Buffer.from(key).toString('latin1'),
  [...key].join(','),
].map((form) => form.toLowerCase());
const holdsKey = (text: string) => forms.some((form) => text.toLowerCase().includes(form));

const verdict: Verdict = {
  page: 'bitbucket-code',
  layer: 'bitbucket',
  wants: 'app-code',
  why: 'signing-in',
  sure: 'likely',
  because: [],
};
const own = base64.encode(new Uint8Array(32).fill(7));
const passphrase = { kind: 'passphrase', kdf: { ...usualKdf, salt: base64.encode(new Uint8Array(16)) } } as const;

test('no answer about codes contains a key in any form, no matter what is asked, and no log line does', async () => {
  const log: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...said) => void log.push(said.map(String).join(' ')));
  const replies: { name: string; text: string }[] = [];
  const ask = async <Name extends Asked>(name: Name, data: Protocol[Name]['ask']) => {
    const handle = handlers[name] as (data: unknown) => Promise<Protocol[Name]['reply']>;
    const reply = await handle(data).catch((error: unknown) => ({ refusal: String(error) }));
    replies.push({ name, text: JSON.stringify(reply) });
    return reply;
  };
  const done = (reply: unknown) => (reply as Ok<{ id: string }>).value.id;

  await ask('vault/make', { plan: { kind: 'this-computer' }, own: null });
  const id = done(await ask('entry/add', { draft }));
  expect(id).toEqual(expect.any(String));
  // The same twice, and something that isn't an entry: refusals are answers too.
  await ask('entry/add', { draft });
  await ask('entry/add', { draft: { ...draft, digits: 99 } });
  await ask('entry/name', { id, naming: { layer: 'atlassian', account: 'sam', issuer: 'Atlassian' } });
  await ask('entry/name', { id, naming: { layer: 'bitbucket', account: 'sam', issuer: 'Bitbucket' } });
  await ask('entry/list', {});
  await ask('entry/find', { search: 'sam', most: 10 });
  await ask('code/of', { ids: [id] });
  const codes = JSON.stringify(await codesFor(verdict, () => Promise.resolve(null)));
  expect(codes).toContain('"sam"');
  replies.push({ name: 'popup/open', text: codes });
  await ask('entry/trust', { id });
  await ask('entry/delete', { id });
  await ask('entry/list', {});
  await ask('entry/restore', { id });
  await ask('settings/lock-after', { minutes: null });
  await ask('vault/state', {});
  await ask('vault/add-way', { plan: passphrase, own });
  const state = await ask('vault/state', {});
  const way = 'ways' in state ? (state.ways[0]?.id ?? '') : '';
  await ask('vault/replace-way', { way, plan: passphrase, own, proof: { way, own } });
  await ask('vault/remove-way', { way, stays: way, own });
  await ask('vault/lock', {});
  await ask('entry/list', {});
  await ask('vault/unlock', { way, own });
  await ask('entry/delete', { id });
  await ask('entry/forget', { id });
  await ask('vault/erase', {});

  const asked = new Set(replies.map(({ name }) => name));
  expect(
    Object.keys(handlers).filter((name) => !asked.has(name)),
    'Ask these here, too',
  ).toEqual([]);
  expect(replies.filter(({ text }) => holdsKey(text))).toEqual([]);
  expect(log.filter(holdsKey)).toEqual([]);
  // The same check sees the message that carries the key in.
  expect(holdsKey(JSON.stringify(draft))).toBe(true);
});
