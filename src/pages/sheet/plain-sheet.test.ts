import { expect, test, vi } from 'vitest';
import { noPolicy } from '../../core/policy/policy.ts';
import { type Artefact, freshRecovery, unknownArtefact } from '../../core/recovery/artefact.ts';
import { after } from '../../core/recovery/events.ts';
import type { Noticed } from '../../core/recovery/log.ts';
import { viewRecovery } from '../../core/recovery/view.ts';
import type { Content } from '../../core/vault/content.ts';

const answers: ((it: unknown) => void)[] = [];
vi.mock('../../ports/browser.ts', () => ({ browser: {} }));
vi.mock('../../ports/messages.ts', () => ({ ask: () => new Promise((answer) => answers.push(answer)) }));

const { sheetAccountsIn, sheetAccountsNow } = await import('./plain-sheet.tsx');

test('every account of the two locks is on the sheet, with what is known of its codes, and nothing else', () => {
  const when = { at: Date.UTC(2026, 10, 24), time: 1 };
  const folder = after(unknownArtefact('bitbucket', 'jo'), { ...when, what: 'place', place: 'blue folder' });
  const names = { issuer: '', algorithm: 'SHA1', digits: 6, period: 30, secret: '', added: 0 } as const;
  const entries = [
    { ...names, id: '1', layer: 'atlassian', account: 'jo' },
    { ...names, id: '2', layer: 'company', account: 'jo' },
  ] as const;
  const content = {
    entries,
    backup: null,
    recovery: { ...freshRecovery, artefacts: [after(folder, { ...when, what: 'passed' })] },
  } as unknown as Content;
  expect(sheetAccountsIn(viewRecovery(content, [], { at: 0, time: 1, session: '', shown: false }, noPolicy))).toEqual([
    { layer: 'atlassian', account: 'jo', place: '', checked: null },
    { layer: 'bitbucket', account: 'jo', place: 'blue folder', checked: when.at },
  ]);
});

test('the valid list is named by its date only where it is certain which one that is', () => {
  const when = { at: Date.UTC(2026, 10, 24), time: 1 };
  const save = (total: number | null) =>
    after(unknownArtefact('bitbucket', 'jo'), { ...when, what: 'saved', session: '', total, evidence: null });
  const dateOf = (artefact: Artefact, noticed: readonly Noticed[] = []) => {
    const recovery = { ...freshRecovery, artefacts: [artefact] };
    const content = { entries: [], deleted: [], backup: null, recovery };
    const view = viewRecovery(content, noticed, { at: 0, time: 1, session: '', shown: false }, noPolicy);
    return sheetAccountsIn(view)[0]?.savedAt;
  };
  expect(dateOf(save(6))).toBe(when.at);
  expect(dateOf(save(null)), 'never seen').toBeUndefined();
  expect(dateOf(save(6), [{ layer: 'bitbucket', what: 'shown', session: '' }]), 'maybe old').toBeUndefined();
  expect(dateOf(after(save(6), { ...when, what: 'lost' })), 'lost').toBeUndefined();
});

test('a sheet says so if the codes locked meanwhile, and can be printed without them in every other case', async () => {
  const asking = () => sheetAccountsNow();
  const [locked, unread, known] = [asking(), asking(), asking()];
  answers[0]?.({ ok: false, why: 'locked' });
  answers[1]?.({ ok: false, why: 'unreadable' });
  answers[2]?.({ ok: true, value: { accounts: [{ layer: 'bitbucket', account: 'jo' }], artefacts: [] } });
  expect(await locked).toEqual({ ok: false, why: 'locked' });
  expect(await unread).toEqual({ ok: true, value: [] });
  expect(await known).toMatchObject({ ok: true, value: [{ account: 'jo' }] });
});
