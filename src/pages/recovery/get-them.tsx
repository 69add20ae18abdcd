import { twoStepSettings } from '../../core/kinds/official-links.ts';
import type { Whose } from '../../core/recovery/artefact.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Fold } from '../../ui/fold.tsx';
import type { Take } from '../../ui/recovery/use-recovery.ts';
import { TypeThem } from './type-them.tsx';

type GetParts = { whose: Whose; take: Take; kept: (news: Say) => void; typing: () => void };

/** Where the codes come from, and the ways to tell us of them. */
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
