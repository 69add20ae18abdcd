import { afterEach, expect, test, vi } from 'vitest';
import { patiently } from '../../../test/patiently.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { usualKdf, type WayView } from '../../core/vault/way.ts';
import type { Say } from '../../core/words/say.ts';
import { type Hooked, hooked, type Node, nodesIn } from '../hook.fake.ts';

vi.mock('../../ports/i18n.ts', () => ({ words: ({ key }: Say) => key }));
const derived = vi.hoisted(() => vi.fn(async (_text: string) => 'a key'));
vi.mock('../../ports/derive/passphrase.ts', () => ({ deriveFromPassphrase: derived, newKdf: () => ({}) }));
/** The lists for estimating the strength; they arrive once the first button was pressed. */
const lists = vi.hoisted(() => {
  let come = () => {};
  const there = new Promise<void>((done) => {
    come = done;
  });
  return { there, come };
});
vi.mock('../../ports/derive/strength.ts', async (original) => {
  await lists.there;
  return original();
});
const usePasskey = vi.hoisted(() => vi.fn(async (): Promise<string | null> => 'a key of a passkey'));
vi.mock('../../ports/derive/passkey.ts', () => ({ canUsePasskey: async () => true, usePasskey }));
const { NewPassphrase } = await import('./new-passphrase.tsx');
const { PassphraseField } = await import('./passphrase-field.tsx');

let page: Hooked<unknown>;
const made = vi.fn(async (..._: unknown[]): Promise<Outcome<unknown>> => ({ ok: true, value: null }));
afterEach(() => {
  page.end();
  derived.mockClear();
  made.mockClear();
});

const nodes = (type: unknown) => nodesIn(page.result).filter((it) => it.type === type);
function act(node: Node | undefined, by: string, given: unknown): void {
  const { [by]: call } = node?.props ?? {};
  (call as (given: unknown) => void)(given);
}
const problems = () =>
  nodes(PassphraseField).map(({ props }) => (props.problem as Say | null | undefined)?.key ?? null);

/** Types into both fields. */
async function type(...texts: readonly [string, string]): Promise<void> {
  page = hooked(() => NewPassphrase({ made, button: { key: 'way_use_passphrase' } }));
  for (const [at, text] of texts.entries()) {
    act(nodes(PassphraseField)[at], 'onText', text);
    await patiently(() => expect(nodes(PassphraseField)[at]?.props.value).toBe(text));
  }
}
function press(): void {
  act(nodes('form')[0], 'onSubmit', { preventDefault() {} });
  lists.come();
}

test('a weak one is refused even if it is submitted before the lists have loaded', async () => {
  await type('password1', 'password1');
  press();
  await patiently(() => expect(problems()).toEqual(['passphrase_weak', null]));
  expect(made).not.toHaveBeenCalled();
});

test.each<[string, string, string, (string | null)[]]>([
  ['short', 'ab cd e', 'ab cd e', ['passphrase_short', null]],
  ['weak', 'password1', 'password1', ['passphrase_weak', null]],
  ['weak, however long', 'aaaaaaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaaaaaa', ['passphrase_weak', null]],
  ['typed otherwise the second time', 'four quiet tractors', 'four quiet tractor', [null, 'passphrase_differs']],
  ['typed with one space more', 'four quiet tractors', 'four quiet tractors ', [null, 'passphrase_differs']],
])('one that is %s is refused beside its field, and nothing is made', async (_, first, second, wrong) => {
  await type(first, second);
  press();
  await patiently(() => expect(problems()).toEqual(wrong));
  expect(derived).not.toHaveBeenCalled();
  expect(made).not.toHaveBeenCalled();
});

test('a good one is used exactly as it was typed', async () => {
  await type(' four quiet tractors ', ' four quiet tractors ');
  press();
  await patiently(() => expect(made).toHaveBeenCalledWith({ kind: 'passphrase', kdf: {} }, 'a key', null));
  expect(derived.mock.calls[0]?.[0]).toBe(' four quiet tractors ');
});

test('an accent may be typed on two kinds of keyboard', async () => {
  await type('caf\u00e9 at nine tractors', 'cafe\u0301 at nine tractors');
  press();
  await patiently(() => expect(made).toHaveBeenCalled());
});

test('its strength is shown while it is typed', async () => {
  const told = async (text: string, strength: number, key: string) => {
    await type(text, '');
    lists.come();
    await patiently(() => {
      const status = nodes('p').find(({ props }) => props.role === 'status');
      expect(status?.props).toMatchObject({ 'data-strength': strength, children: key });
    });
    page.end();
  };
  await told('password', 0, 'strength_0');
  await told('nine green lanterns hum', 4, 'strength_4');
});

const passphrase: WayView = { kind: 'passphrase', kdf: { ...usualKdf, salt: 'old' }, id: 'one', added: 1 };
const passkey: WayView = { kind: 'passkey', credential: 'abc', salt: '', id: 'two', added: 1 };

/** Types a good new passphrase into the form that asks for the current one as well, which is typed first if given. */
async function typeWith(ways: readonly WayView[], current: string): Promise<void> {
  page = hooked(() => NewPassphrase({ made, button: { key: 'way_use_passphrase' }, provenBy: ways }));
  for (const [at, text] of [current, 'nine green lanterns hum', 'nine green lanterns hum'].entries()) {
    act(nodes(PassphraseField)[at], 'onText', text);
    await patiently(() => expect(nodes(PassphraseField)[at]?.props.value).toBe(text));
  }
}
const typed = () => nodes(PassphraseField).map(({ props }) => props.value);

test('the current passphrase is asked for in the same form, and sent as a key', async () => {
  await typeWith([passphrase], 'four quiet tractors');
  press();
  const proof = { way: 'one', own: 'a key' };
  await patiently(() => expect(made).toHaveBeenCalledWith(expect.anything(), 'a key', proof));
  expect(derived.mock.calls.map(([text]) => text)).toEqual(['four quiet tractors', 'nine green lanterns hum']);
});

test('without it nothing is derived or made', async () => {
  await typeWith([passphrase], '');
  press();
  await patiently(() => expect(problems()).toEqual(['passphrase_empty', null, null]));
  expect(derived).not.toHaveBeenCalled();
});

test('a wrong one is reported beside its own field, and nothing that was typed is lost', async () => {
  made.mockResolvedValueOnce({ ok: false, why: 'no-proof' });
  await typeWith([passphrase], 'four quiet tractor');
  const before = typed();
  press();
  await patiently(() => expect(problems()).toEqual(['vault_no_proof', null, null]));
  expect(typed()).toEqual(before);
});

test('the passkey can be used instead, with the passphrase left empty, and canceling it is reported', async () => {
  await typeWith([passphrase, passkey], '');
  const button = () => nodes('button').find(({ props }) => props.children === 'passkey_instead');
  await patiently(() => expect(button()).toBeDefined());
  usePasskey.mockResolvedValueOnce(null);
  act(button(), 'onClick', undefined);
  await patiently(() => expect(problems()).toEqual(['passkey_stopped', null, null]));
  expect(made).not.toHaveBeenCalled();
  act(button(), 'onClick', undefined);
  const proof = { way: 'two', own: 'a key of a passkey' };
  await patiently(() => expect(made).toHaveBeenCalledWith(expect.anything(), 'a key', proof));
});
