import { renderToString } from 'preact-render-to-string';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Say } from '../../core/words/say.ts';
import type { VaultView } from './use-vault.ts';

vi.mock('../../ports/i18n.ts', () => ({ words: ({ key }: Say) => (key === 'language' ? 'en' : key) }));
const runtime = vi.hoisted((): { getBrowserInfo?: () => void } => ({}));
vi.mock('../../ports/browser.ts', () => ({ browser: { runtime } }));
const { WhileOpen } = await import('./while-open.tsx');

const nothing = async () => {};
const drawn = (vault: VaultView<null>) =>
  renderToString(
    <WhileOpen vault={vault} look={nothing} opened={nothing} empty={null} whenUnreadable={<b>start afresh</b>}>
      {() => null}
    </WhileOpen>,
  );

beforeEach(() => {
  delete runtime.getBrowserInfo;
});

test('where nothing can be kept, everything may be deleted only if no codes are known to be there', () => {
  expect(drawn({ state: 'no-place' })).toContain('start afresh');
  expect(drawn({ state: 'no-place', kept: '2026-10' })).not.toContain('start afresh');
});

test('Firefox’s setting is named in Firefox, and other browsers are to be opened again', () => {
  expect(drawn({ state: 'no-place' })).not.toContain('no_place_firefox');
  expect(drawn({ state: 'no-place' })).toContain('vault_unreadable_hint');
  runtime.getBrowserInfo = () => {};
  expect(drawn({ state: 'no-place' })).toContain('no_place_firefox');
  expect(drawn({ state: 'no-place' })).not.toContain('vault_unreadable_hint');
});
