import { twoStepSettings } from '../../core/kinds/official-links.ts';
import type { RecoveryLayer, Status, Whose } from '../../core/recovery/artefact.ts';
import type { ArtefactView } from '../../core/recovery/view.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { dayIn } from '../../ui/times-in-words.ts';
import { TypeThem } from './type-them.tsx';

type GetParts = { whose: Whose; take: Take; kept: (news: Say) => void; typing: () => void };

/** Where to get the codes, and the ways to tell us about them. */
export function GetThem({ whose, take, kept, typing }: GetParts) {
  const { layer } = whose;
  const isKey = layer === 'atlassian';
  const way = twoStepSettings[layer];
  const happened = (what: 'made-new' | 'saved-unread') => void take(ask('recovery/event', { ...whose, what }));
  return (
    <>
      <p>{words(say(isKey ? 'recovery_get_text_atlassian' : 'recovery_get_text_bitbucket'))}</p>
      <p>
        <a class="button" href={way.address} target="_blank" rel="noreferrer">
          {words(way.say)}
        </a>
      </p>
      <p>{words(say(isKey ? 'recovery_get_popup_key' : 'recovery_get_popup'))}</p>
      <div>
        <Fold name="type" title={words(say(isKey ? 'recovery_type_key' : 'recovery_type'))}>
          <TypeThem whose={whose} kept={kept} typing={typing} />
        </Fold>
        {layer === 'bitbucket' && (
          <Fold name="ssh" title={words(say('recovery_ssh'))}>
            <p>
              <code dir="ltr" translate={false}>
                ssh git@bitbucket.org recovery_codes
              </code>
            </p>
            <p>{words(say('recovery_ssh_text'))}</p>
            <p>
              <button type="button" class="button second" onClick={() => happened('made-new')}>
                {words(say('recovery_ssh_did'))}
              </button>
            </p>
          </Fold>
        )}
      </div>
      <p>
        <button type="button" class="plain-button" onClick={() => happened('saved-unread')}>
          {words(say(isKey ? 'recovery_unread_atlassian' : 'recovery_unread_bitbucket'))}
        </button>
      </p>
    </>
  );
}

/** Whether the user has the codes of a lock, in words. */
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
