import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patiently } from '../../test/patiently.ts';
import type { DrillQuestion } from '../core/protocol/recovery.ts';
import type { ArtefactView, RecoveryView } from '../core/recovery/view.ts';
import { ok } from '../core/result.ts';
import { usualKdf } from '../core/vault/way.ts';
import type { Say } from '../core/words/say.ts';
import { type Hooked, hooked, type Node, nodesIn } from '../ui/hook.fake.ts';

/** What the background answers; every other question fails. */
const answers = new Map<string, unknown>();
vi.mock('../ports/browser.ts', () => ({ browser: {} }));
vi.mock('../ports/messages.ts', () => ({
  ask: async (name: string) => {
    if (answers.has(name)) return answers.get(name);
    throw new Error('It broke');
  },
}));
vi.mock('../ports/i18n.ts', () => ({ words: ({ key }: Say) => key }));
const derived = vi.hoisted(() => vi.fn(async () => 'a key'));
vi.mock('../ports/derive/passphrase.ts', () => ({ deriveFromPassphrase: derived }));
vi.mock('../ports/derive/passkey.ts', () => ({}));

const { LooksSo } = await import('../ui/recovery/looks-so.tsx');
const { UsedOne } = await import('../ui/recovery/used-one.tsx');
const { ChooseWay } = await import('../ui/vault/choose-way.tsx');
const { PassphraseField } = await import('../ui/vault/passphrase-field.tsx');
const { FillButton } = await import('../popup/fill-button.tsx');
const { OpenCopy } = await import('./backup/open-copy.tsx');
const { RestoreCopy } = await import('./backup/restore-copy.tsx');
const { DrillForm } = await import('./drill/drill-form.tsx');
const { OneDrill } = await import('./drill/one-drill.tsx');
const { PassphraseQuestion } = await import('../ui/vault/passphrase-question.tsx');

let page: Hooked<unknown>;
beforeEach(() => {
  answers.clear();
  derived.mockClear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

/** Renders one component, as a tree of what it would put on the screen. */
function draw<Parts>(component: (parts: Parts) => unknown, parts: NoInfer<Parts>): void {
  page = hooked(() => component(parts));
}

/** Uses the first such part of the screen, once it is there. */
async function act(type: unknown, by: string, given?: unknown, which: (node: Node) => boolean = () => true) {
  const node = await patiently(() => {
    const found = nodesIn(page.result).find((it) => it.type === type && which(it));
    if (!found) throw new Error(`There is no ${String(type)}`);
    return found;
  });
  return (node.props[by] as (given: unknown) => unknown)(given);
}

const said = () => JSON.stringify(page.result, (name, value) => (name.startsWith('__') ? undefined : value));
const failureIsSaid = () => patiently(() => expect(said()).toContain('vault_failed'));
const nothing = () => {};
const submitted = { preventDefault: nothing };
const view = {
  accounts: [],
  artefacts: [],
  asked: ['bitbucket'],
  looks: [{ layer: 'bitbucket', now: 'on' }],
} as unknown as RecoveryView;

const noAnswer = { fill: () => Promise.reject(new Error('no answer')), host: 'bitbucket.org', takes: [6] };

test.each([
  ['whether a code was used', () => draw(UsedOne, { view, layer: 'bitbucket', done: nothing })],
  ['whether it was set up', () => draw(LooksSo, { view, layer: 'bitbucket', done: nothing })],
  ['fill it in', () => draw(FillButton, { filling: noAnswer, code: { id: 'an entry', digits: 6 } })],
])('a button tells that it did not work, and can be pressed again: %s', async (_, show) => {
  show();
  await act('button', 'onClick');
  await failureIsSaid();
  await act('button', 'onClick');
});

test('a first way that could not be created is reported', async () => {
  draw(ChooseWay, { made: nothing });
  await act('input', 'onChange', undefined, ({ props }) => props.value === 'this-computer');
  await act('button', 'onClick');
  await failureIsSaid();
});

test('a passphrase that could not be checked is reported', async () => {
  draw(PassphraseQuestion, { button: { key: 'passkey_add' }, use: () => Promise.reject(new Error('no answer')) });
  await act(PassphraseField, 'onText', 'open sesame');
  await patiently(() => expect(said()).toContain('open sesame'));
  await act('form', 'onSubmit', submitted);
  await failureIsSaid();
});

test('codes that could not be restored are reported', async () => {
  answers.set('backup/look', { ok: true, value: { found: 1, fresh: ['Bitbucket'], known: [], made: 1 } });
  draw(RestoreCopy, {});
  await act(OpenCopy, 'use', 'a file');
  await act('button', 'onClick');
  await failureIsSaid();
});

/** Chooses this file and presses the button, with a passphrase typed before. */
async function openCopy(file: object): Promise<number> {
  let uses = 0;
  const use = async () => {
    uses += 1;
    return ok(null);
  };
  draw(OpenCopy, { button: { key: 'backup_look' }, use });
  await act('input', 'onChange', { currentTarget: { files: [file] } });
  await act(PassphraseField, 'onText', 'open sesame');
  await patiently(() => expect(said()).toContain('open sesame'));
  await act('form', 'onSubmit', submitted);
  return uses;
}

test('a file that went away since it was chosen is asked for again', async () => {
  const gone = { size: 9, text: () => Promise.reject(new DOMException('It is gone', 'NotFoundError')) };
  expect(await openCopy(gone)).toBe(0);
  await patiently(() => expect(said()).toContain('backup_no_file'));
});

test('a file that is larger than any copy is refused before it is read', async () => {
  const text = vi.fn(async () => '');
  expect(await openCopy({ size: 8_100_000, text })).toBe(0);
  await patiently(() => expect(said()).toContain('backup_not_ours'));
  expect(text).not.toHaveBeenCalled();
});

test('a file that asks for too much work is refused before any is done', async () => {
  const sealed = { iv: 'A'.repeat(16), data: 'A'.repeat(40) };
  const kdf = { ...usualKdf, memory: 2 ** 31, salt: `${'A'.repeat(22)}==` };
  const text = async () => JSON.stringify({ format: 'which-code-backup', version: 1, kdf, sealed });
  expect(await openCopy({ size: 200, text })).toBe(0);
  await patiently(() => expect(said()).toContain('backup_damaged'));
  expect(derived).not.toHaveBeenCalled();
});

const artefact = { layer: 'bitbucket', account: 'jo', weak: false } as ArtefactView;

test('a drill that can’t begin says so', async () => {
  draw(OneDrill, { artefact, take: async () => false });
  await failureIsSaid();
});

test('a try that could not be judged is reported', async () => {
  const question: DrillQuestion = { state: { state: 'due' }, numbers: [1], characters: 4, triesLeft: 3, time: 1 };
  answers.set('drill/begin', { ok: true, value: question });
  draw(OneDrill, { artefact, take: async () => false });
  await act(DrillForm, 'attempt', ['abcd']);
  await failureIsSaid();
});
