import { expect, test, vi } from 'vitest';
import { noPolicy } from '../../core/policy/policy.ts';
import { freshRecovery, unknownArtefact } from '../../core/recovery/artefact.ts';
import { after } from '../../core/recovery/events.ts';
import { viewRecovery } from '../../core/recovery/view.ts';
import type { Content } from '../../core/vault/content.ts';
import { hooked } from '../../ui/hook.fake.ts';

const answers: ((it: unknown) => void)[] = [];
vi.mock('../../ports/messages.ts', () => ({ ask: () => new Promise((answer) => answers.push(answer)) }));

const { keptIn, useKept } = await import('./use-kept.ts');

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
  expect(keptIn(viewRecovery(content, [], { time: 1, session: '', shown: false }, noPolicy))).toEqual([
    { layer: 'atlassian', account: 'jo', place: '', checked: null },
    { layer: 'bitbucket', account: 'jo', place: 'blue folder', checked: when.at },
  ]);
});

test('what was asked while the codes were open is not on the sheet when they are locked', async () => {
  let state: 'open' | 'locked' = 'open';
  const page = hooked(() => useKept({ state, ways: [], until: 1 }));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  state = 'locked';
  page.again();
  // Its effect has run when the next one has.
  const other = hooked(() => useKept({ state: 'open', ways: [], until: 1 }));
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  const view = { accounts: [{ layer: 'bitbucket', account: 'jo' }], artefacts: [] };
  for (const answer of answers) answer({ done: view });
  await vi.waitFor(() => expect(other.result).toHaveLength(1));
  page.again();
  expect(page.result).toEqual([]);
  page.end();
  other.end();
});
