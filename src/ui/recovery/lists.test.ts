import { expect, test, vi } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { recoveryLayers } from '../../core/recovery/artefact.ts';

vi.mock('../../ports/browser.ts', () => ({ browser: { i18n: { getMessage: () => 'en' } } }));
const { maybeOldSay } = await import('./lists.ts');

test.each(recoveryLayers)('newer %s codes only probably replace the old ones', (layer) => {
  for (const since of [null, 1_800_000_000_000])
    expect(table[maybeOldSay({ layer }, { since }).key].message).toMatch(/old ones? probably (isn|aren)’t valid/);
});
