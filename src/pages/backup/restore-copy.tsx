import { useState } from 'preact/hooks';
import type { DryRun } from '../../core/vault/backup.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { answered } from '../../ui/vault/answered.ts';
import { refusalSay } from '../../ui/vault/refusals.ts';
import { OpenCopy } from './open-copy.tsx';
import { unreadSay } from './unread.ts';

type Found = { readonly text: string; readonly own: string; readonly dry: DryRun };

/** Brings codes back: first says what is in the copy and what would be new, and changes something only after that. */
export function RestoreCopy() {
  const [found, find] = useState<Found | null>(null);
  const [told, tell] = useState<string | null>(null);
  const restore = async ({ text, own }: Found) => {
    const outcome = await answered(ask('backup/restore', { text, own }));
    find(null);
    if ('done' in outcome) tell(words(say('backup_restored', String(outcome.done))));
    else if ('unread' in outcome) tell(words(unreadSay(outcome.unread)));
    else tell(words('refused' in outcome ? refusalSay(outcome.refused) : outcome.problem));
  };
  return (
    <section data-step={found ? 'confirm' : 'choose'}>
      <h2>{words(say('backup_restore'))}</h2>
      {found ? (
        <>
          <p>{words(say('backup_found', String(found.dry.found), String(found.dry.fresh.length)))}</p>
          <ul>
            {found.dry.fresh.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p class="acts">
            <button type="button" class="button" onClick={() => void restore(found)}>
              {words(say('backup_add', String(found.dry.fresh.length)))}
            </button>
            <button type="button" class="button second" onClick={() => find(null)}>
              {words(say('backup_leave'))}
            </button>
          </p>
        </>
      ) : (
        <OpenCopy
          button={say('backup_look')}
          use={async (text, own) => {
            const outcome = await ask('backup/look', { text, own });
            if ('unread' in outcome) return unreadSay(outcome.unread);
            if ('refused' in outcome) return refusalSay(outcome.refused);
            if ('problem' in outcome) return outcome.problem;
            tell(null);
            find({ text, own, dry: outcome.done });
            return null;
          }}
        />
      )}
      {told !== null && <p role="status">{told}</p>}
    </section>
  );
}
