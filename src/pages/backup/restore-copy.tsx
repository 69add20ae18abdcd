import { useState } from 'preact/hooks';
import type { DryRun } from '../../core/vault/backup.ts';
import { whySay } from '../../core/vault/outcome.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { answered } from '../../ui/use-answer.ts';
import { OpenCopy } from './open-copy.tsx';

type Found = { readonly text: string; readonly own: string; readonly dry: DryRun };

/** Restores codes: first says what is in the copy and what would be new, and changes something only after that. */
export function RestoreCopy() {
  const [found, setFound] = useState<Found | null>(null);
  const [came, setCame] = useState<Say | null>(null);
  const restore = async ({ text, own }: Found) => {
    const answer = await answered(ask('backup/restore', { text, own }));
    setFound(null);
    setCame(answer.ok ? say('backup_restored', String(answer.value)) : whySay(answer.why));
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
            <button type="button" class="button second" onClick={() => setFound(null)}>
              {words(say('backup_leave'))}
            </button>
          </p>
        </>
      ) : (
        <OpenCopy
          button={say('backup_look')}
          use={async (text, own) => {
            const answer = await answered(ask('backup/look', { text, own }));
            if (!answer.ok) return answer;
            setCame(null);
            setFound({ text, own, dry: answer.value });
            return answer;
          }}
        />
      )}
      {came !== null && <p role="status">{words(came)}</p>}
    </section>
  );
}
