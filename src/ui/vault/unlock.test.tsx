import { afterEach, expect, test, vi } from 'vitest';
import { patiently } from '../../../test/patiently.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { usualKdf, type WayView } from '../../core/vault/way.ts';
import type { Say } from '../../core/words/say.ts';
import { type Hooked, hooked, nodesIn } from '../hook.fake.ts';
import type { Answering } from '../use-answer.ts';

vi.mock('../../ports/i18n.ts', () => ({ words: ({ key }: Say) => key }));
const answers = new Map<string, unknown>();
const asked: unknown[] = [];
vi.mock('../../ports/messages.ts', () => ({
  ask: async (name: string, data: unknown) => {
    asked.push([name, data]);
    const answer = answers.get(name);
    return typeof answer === 'function' ? answer(data) : answer;
  },
}));
const ceremony = vi.hoisted(() => vi.fn(async (): Promise<string | null> => 'a key'));
const canUse = vi.hoisted(() => vi.fn(async () => true));
vi.mock('../../ports/derive/passkey.ts', () => ({ canUsePasskey: canUse, usePasskey: ceremony }));
vi.mock('../../ports/derive/passphrase.ts', () => ({
  deriveFromPassphrase: async (text: string, { memory, salt }: { memory: number; salt: string }) =>
    `${text}, ${memory}, ${salt}`,
  newKdf: () => ({ ...usualKdf, salt: 'fresh' }),
  readyToDerive: () => {},
}));
const { PassphraseDue } = await import('./passphrase-due.tsx');
const { PassphraseField } = await import('./passphrase-field.tsx');
const { PassphraseQuestion } = await import('./passphrase-question.tsx');
const { strengthen, Unlock } = await import('./unlock.tsx');

const passphrase = { kind: 'passphrase', kdf: { ...usualKdf, salt: '' }, id: 'one', added: 1 } as const;
const passkey = { kind: 'passkey', credential: 'abc', salt: '', id: 'two', added: 1 } as const;
const opened = vi.fn();
let page: Hooked<unknown> | undefined;
afterEach(() => {
  page?.end();
  answers.clear();
  asked.length = 0;
  opened.mockClear();
  ceremony.mockClear();
  canUse.mockClear();
});

const draw = (inTab: boolean) => {
  page = hooked(() => Unlock({ ways: [passphrase, passkey], opened, inTab }));
};
const nodes = (type: unknown) => nodesIn(page?.result).filter((it) => it.type === type);
/** The passphrase question, and the properties that it is given. */
type Asked = { readonly use: (text: string) => Promise<Outcome<unknown>>; readonly answering: Answering };
const question = () => nodes(PassphraseQuestion)[0]?.props as (Asked & { readonly button: Say }) | undefined;
const typed = async (text: string) => question()?.use(text);
const problem = () => question()?.answering.problem;
const buttons = () => nodes('button').map(({ props }) => props.children);
const act = (node: { props: Readonly<Record<string, unknown>> } | undefined, by: string, given?: unknown) => {
  const { [by]: call } = node?.props ?? {};
  (call as (given: unknown) => void)(given);
};
/** Waits until the page knows whether there is a passkey to use, and has redrawn itself. */
const known = async () => {
  await patiently(() => expect(canUse).toHaveBeenCalled());
  await new Promise((done) => setImmediate(done));
  page?.again();
};
const useIt = async () => {
  draw(true);
  await patiently(() => expect(buttons()).toContain('passkey_open'));
  act(
    nodes('button').find(({ props }) => props.children === 'passkey_open'),
    'onClick',
  );
};

test('a passkey is asked for in a full tab only, since the popup would close under it', async () => {
  draw(true);
  await patiently(() => expect(buttons()).toEqual(['passkey_open']));
  page?.end();
  canUse.mockClear();
  draw(false);
  await known();
  expect(buttons()).toEqual([]);
  expect(question()?.button).toEqual({ key: 'vault_open' });
});

test('a computer without one has no button for it, not even a gray one', async () => {
  canUse.mockResolvedValueOnce(false);
  draw(true);
  await known();
  expect(buttons()).toEqual([]);
  expect(question()?.button).toEqual({ key: 'vault_open' });
});

test('it unlocks, and the passphrase is asked for if it was not typed for long', async () => {
  answers.set('vault/unlock', { ok: true, value: 'open' });
  answers.set('vault/state', { state: 'open', passphraseDue: false });
  await useIt();
  await patiently(() => expect(opened).toHaveBeenCalledTimes(1));
  page?.end();

  opened.mockClear();
  answers.set('vault/state', { state: 'open', passphraseDue: true });
  await useIt();
  const due = await patiently(() => {
    // It replaces everything else.
    const [first] = nodesIn(page?.result);
    if (first?.type !== PassphraseDue) throw new Error('It does not ask');
    return first;
  });
  expect(opened).not.toHaveBeenCalled();
  act(due, 'done');
  expect(opened).toHaveBeenCalledTimes(1);
});

test('a user who cancels is told so, and nothing is unlocked', async () => {
  ceremony.mockResolvedValueOnce(null);
  await useIt();
  await patiently(() => expect(problem()).toEqual({ key: 'passkey_stopped' }));
  expect(opened).not.toHaveBeenCalled();
});

test('a wrong passphrase opens nothing', async () => {
  answers.set('vault/unlock', { ok: false, why: 'wrong-key' });
  draw(true);
  expect(await typed('four quiet tractor')).toEqual({ ok: false, why: 'wrong-key' });
  expect(opened).not.toHaveBeenCalled();
});

test('a wrong passphrase stays in its field, with the error beside it', async () => {
  const use = async (): Promise<Outcome<unknown>> => ({ ok: false, why: 'wrong-key' });
  page = hooked(() => PassphraseQuestion({ use, button: { key: 'vault_open' } }));
  act(nodes(PassphraseField)[0], 'onText', 'four quiet tractor');
  await patiently(() => expect(nodes(PassphraseField)[0]?.props.value).toBe('four quiet tractor'));
  act(nodes('form')[0], 'onSubmit', { preventDefault() {} });
  const wrong = { value: 'four quiet tractor', problem: { key: 'vault_wrong_key' } };
  await patiently(() => expect(nodes(PassphraseField)[0]?.props).toMatchObject(wrong));
});

test('if several ways claim to be by passphrase, each is tried, the least work first', async () => {
  answers.set('vault/unlock', (data: unknown) =>
    (data as { way: string }).way === 'one' ? { ok: true, value: 'open' } : { ok: false, why: 'wrong-key' },
  );
  const forged = {
    ...passphrase,
    kdf: { ...passphrase.kdf, memory: passphrase.kdf.memory - 1 },
    id: 'forged',
  } as const;
  const heavy = { ...passphrase, kdf: { ...passphrase.kdf, memory: 1_048_576 }, id: 'heavy' } as const;
  page = hooked(() => Unlock({ ways: [heavy, forged, passphrase], opened, inTab: true }));
  await typed('four quiet tractors');
  expect(opened).toHaveBeenCalledTimes(1);
  expect(asked.map((it) => (it as [string, { way: string }])[1].way)).toEqual(['forged', 'one']);
});

const wayOf = (more: object): WayView => ({ ...passphrase, kdf: { ...usualKdf, salt: 'old', ...more } });

test.each([[{ memory: usualKdf.memory / 2 }], [{ passes: usualKdf.passes - 1, memory: usualKdf.memory * 2 }]])(
  'a passphrase with %j is exchanged for itself with what is usual today',
  async (weaker) => {
    await strengthen(wayOf(weaker), 'four quiet tractors', 'its key');
    const change = {
      way: 'one',
      plan: { kind: 'passphrase', kdf: { ...usualKdf, salt: 'fresh' } },
      own: `four quiet tractors, ${usualKdf.memory}, fresh`,
      proof: { way: 'one', own: 'its key' },
    };
    expect(asked).toEqual([['vault/replace-way', change]]);
  },
);

test.each([[{}], [{ memory: usualKdf.memory * 2 }], [{ passes: usualKdf.passes + 1 }]])(
  'one with %j stays as it is',
  async (more) => {
    await strengthen(wayOf(more), 'four quiet tractors', 'its key');
    expect(asked).toEqual([]);
  },
);
