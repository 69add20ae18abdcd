import type { RecoveryLayer, Status } from '../../core/recovery/artefact.ts';
import type { ArtefactView } from '../../core/recovery/view.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { dayIn } from '../../ui/day.ts';

/** How it stands with having the codes of a lock, in words. */
export function getState(artefact: ArtefactView | null, layer: RecoveryLayer): Say {
  const { status, savedAt, left, total, used } = artefact ?? fresh;
  const key = states[layer][status];
  if (status !== 'saved' && status !== 'proved') return say(key);
  if (layer === 'bitbucket' && used > 0 && left !== null && total !== null)
    return say('recovery_left_of', String(left), String(total));
  return savedAt === null ? say('recovery_step_done') : say(key, dayIn(words(say('language')), savedAt));
}

const fresh = { status: 'unknown', savedAt: null, left: null, total: null, used: 0 } as const;

const states: { readonly [L in RecoveryLayer]: { readonly [S in Status]: MessageKey } } = {
  atlassian: {
    unknown: 'recovery_key_unknown',
    'set-up': 'recovery_key_set_up',
    'on-screen': 'recovery_key_on_screen',
    saved: 'recovery_key_saved',
    proved: 'recovery_key_saved',
    failed: 'recovery_key_failed',
    replaced: 'recovery_key_replaced',
    lost: 'recovery_key_lost',
    off: 'recovery_key_off',
  },
  bitbucket: {
    unknown: 'recovery_codes_unknown',
    'set-up': 'recovery_codes_set_up',
    'on-screen': 'recovery_codes_on_screen',
    saved: 'recovery_codes_saved',
    proved: 'recovery_codes_saved',
    failed: 'recovery_failed',
    replaced: 'recovery_codes_replaced',
    lost: 'recovery_codes_lost',
    off: 'recovery_codes_off',
  },
};
