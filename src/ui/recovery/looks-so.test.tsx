import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { noPolicy } from '../../core/policy/policy.ts';
import { recoveryLayers } from '../../core/recovery/artefact.ts';
import { viewRecovery } from '../../core/recovery/view.ts';
import { freshContent } from '../../core/vault/content.ts';
import type { Say } from '../../core/words/say.ts';

vi.mock('../../ports/i18n.ts', () => ({ words: ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps) }));
vi.mock('../../ports/browser.ts', () => ({ browser: {} }));
const { LooksSo } = await import('./looks-so.tsx');

const present = { at: 1, time: 1, session: 's1', shown: false };
const view = viewRecovery(freshContent, [], present, noPolicy);

test.each(recoveryLayers)('a %s step that looks off is asked about, and no one is said to have done it', (layer) => {
  const html = renderToString(
    <LooksSo view={{ ...view, looks: [{ layer, now: 'off' }] }} layer={layer} done={() => {}} />,
  );
  expect(html).toContain('seems to be off. Is it?');
  // A link in an email, or an admin, may have turned it off.
  expect(html).not.toMatch(/\byou\b(?!r)/i);
  const answers = [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, text]) => text);
  expect(answers).toEqual(layer === 'bitbucket' ? ['Yes', 'Yes, by recovery link', 'No'] : ['Yes', 'No']);
});

test('a step that is off isn’t said to have been turned off by the user', () => {
  for (const key of ['recovery_key_off', 'recovery_codes_off'] as const)
    expect(table[key].message).toMatch(/^Two-step verification is off, .* probably (doesn|don)’t work anymore\.$/);
});
