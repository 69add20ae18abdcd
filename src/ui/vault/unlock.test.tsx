import { afterEach, expect, test, vi } from 'vitest';
import { usualKdf } from '../../core/vault/way.ts';
import type { Say } from '../../core/words/say.ts';
import { type Hooked, hooked, nodesIn } from '../hook.fake.ts';

vi.mock('../../ports/i18n.ts', () => ({ words: ({ key }: Say) => key }));
const answers = new Map<string, unknown>();
vi.mock('../../ports/messages.ts', () => ({
  ask: async (name: string, data: unknown) => {
    const answer = answers.get(name);
    return typeof answer === 'function' ? answer(data) : answer;
  },
}));
const ceremony = vi.hoisted(() => vi.fn(async (): Promise<string | null> => 'a key'));
const canUse = vi.hoisted(() => vi.fn(async () => true));
vi.mock('../../ports/derive/passkey.ts', () => ({ canUsePasskey: canUse, usePasskey: ceremony }));
vi.mock('../../ports/derive/passphrase.ts', () => ({
  deriveFromPassphrase: async () => 'a key',
  readyToDerive: () => {},
}));
const { PassphraseDue } = await import('./passphrase-due.tsx');
const { PassphraseField } = await import('./passphrase-field.tsx');
const { Unlock } = await import('./unlock.tsx');

const passphrase = { kind: 'passphrase', kdf: { ...usualKdf, salt: '' }, id: 'one', added: 1 } as const;
const passkey = { kind: 'passkey', credential: 'abc', salt: '', id: 'two', added: 1 } as const;
const opened = vi.fn();
let page: Hooked<unknown>;
afterEach(() => {
  page.end();
  answers.clear();
  opened.mockClear();
  ceremony.mockClear();
  canUse.mockClear();
});

const draw = (inTab: boolean) => {
  page = hooked(() => Unlock({ ways: [passphrase, passkey], opened, inTab }));
};
const nodes = (type: unknown) => nodesIn(page.result).filter((it) => it.type === type);
const buttons = () => nodes('button').map(({ props }) => props.children);
const act = (node: { props: Readonly<Record<string, unknown>> } | undefined, by: string, given?: unknown) => {
  const { [by]: call } = node?.props ?? {};
  (call as (given: unknown) => void)(given);
};
/** Waits until the page knows whether there is a passkey to be used, and has drawn itself anew. */
const known = async () => {
  await vi.waitFor(() => expect(canUse).toHaveBeenCalled());
  await new Promise((done) => setImmediate(done));
  page.again();
};
const useIt = async () => {
  draw(true);
  await vi.waitFor(() => expect(buttons()).toContain('passkey_open'));
  act(
    nodes('button').find(({ props }) => props.children === 'passkey_open'),
    'onClick',
  );
};

test('a passkey is asked for in a full tab only, where the popup would close under it', async () => {
  draw(true);
  await vi.waitFor(() => expect(buttons()).toEqual(['vault_open', 'passkey_open']));
  page.end();
  canUse.mockClear();
  draw(false);
  await known();
  expect(buttons()).toEqual(['vault_open']);
});

test('where the computer has none, there is no button for it, not even a grey one', async () => {
  canUse.mockResolvedValueOnce(false);
  draw(true);
  await known();
  expect(buttons()).toEqual(['vault_open']);
});

test('it opens, and the passphrase is asked for when it was not typed for long', async () => {
  answers.set('vault/unlock', { done: 'open' });
  answers.set('vault/state', { state: 'open', passphraseDue: false });
  await useIt();
  await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(1));
  page.end();

  opened.mockClear();
  answers.set('vault/state', { state: 'open', passphraseDue: true });
  await useIt();
  const due = await vi.waitFor(() => {
    // It takes the place of everything else.
    const [first] = nodesIn(page.result);
    if (first?.type !== PassphraseDue) throw new Error('It does not ask');
    return first;
  });
  expect(opened).not.toHaveBeenCalled();
  act(due, 'done');
  expect(opened).toHaveBeenCalledTimes(1);
});

test('who stops is told so, and nothing is opened', async () => {
  ceremony.mockResolvedValueOnce(null);
  await useIt();
  await vi.waitFor(() => expect(nodes(PassphraseField)[0]?.props.problem).toEqual({ key: 'passkey_stopped' }));
  expect(opened).not.toHaveBeenCalled();
});

test('a wrong passphrase stays in its field, and is told to be wrong', async () => {
  answers.set('vault/unlock', { refused: 'wrong-key' });
  draw(true);
  act(nodes(PassphraseField)[0], 'change', 'four quiet tractor');
  await vi.waitFor(() => expect(nodes(PassphraseField)[0]?.props.value).toBe('four quiet tractor'));
  act(nodes('form')[0], 'onSubmit', { preventDefault() {} });
  await vi.waitFor(() =>
    expect(nodes(PassphraseField)[0]?.props).toMatchObject({
      value: 'four quiet tractor',
      problem: { key: 'vault_wrong_key' },
    }),
  );
  expect(opened).not.toHaveBeenCalled();
});

test('where several ways say that they are by passphrase, each is tried, the least work first', async () => {
  const asked: unknown[] = [];
  answers.set('vault/unlock', (data: unknown) => {
    asked.push(data);
    return (data as { way: string }).way === 'one' ? { done: 'open' } : { refused: 'wrong-key' };
  });
  const forged = {
    ...passphrase,
    kdf: { ...passphrase.kdf, memory: passphrase.kdf.memory - 1 },
    id: 'forged',
  } as const;
  const heavy = { ...passphrase, kdf: { ...passphrase.kdf, memory: 1_048_576 }, id: 'heavy' } as const;
  page = hooked(() => Unlock({ ways: [heavy, forged, passphrase], opened, inTab: true }));
  act(nodes(PassphraseField)[0], 'change', 'four quiet tractors');
  await vi.waitFor(() => expect(nodes(PassphraseField)[0]?.props.value).toBe('four quiet tractors'));
  act(nodes('form')[0], 'onSubmit', { preventDefault() {} });
  await vi.waitFor(() => expect(opened).toHaveBeenCalledTimes(1));
  expect(asked).toEqual([
    { way: 'forged', own: 'a key' },
    { way: 'one', own: 'a key' },
  ]);
});
