import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { isUnsaved } from '../../ui/recovery/of-lock.ts';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { OpenPage } from '../open-page.tsx';

/** Codes that were made and that nobody saved, as far as is known: the time to do it is now, whatever this page is. */
export function FetchNow({ view, layer, take }: { view: RecoveryView; layer: RecoveryLayer; take: Take }) {
  const artefact = view.artefacts.find((it) => it.layer === layer && isUnsaved(it));
  if (artefact === undefined) return null;
  return (
    <section class="question" data-fetch={layer} data-layer={layer}>
      <p>{words(say(says[artefact.status === 'set-up' ? 'set-up' : 'shown'][layer]))}</p>
      <p>
        <OpenPage to="#/recovery" text={say(layer === 'atlassian' ? 'fetch_go_key' : 'fetch_go')} look="button" />
        {artefact.onlyShown && (
          <>
            {' '}
            <button
              type="button"
              class="plain-button"
              onClick={() => void take(ask('recovery/event', { layer, account: artefact.account, what: 'not-so' }))}
            >
              {words(say('fetch_nothing'))}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

const says: { readonly [How in 'set-up' | 'shown']: { readonly [L in RecoveryLayer]: MessageKey } } = {
  'set-up': { atlassian: 'fetch_set_up_atlassian', bitbucket: 'fetch_set_up_bitbucket' },
  shown: { atlassian: 'fetch_shown_atlassian', bitbucket: 'fetch_shown_bitbucket' },
};
