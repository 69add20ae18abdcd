import { useState } from 'preact/hooks';
import { say } from '../../core/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { saveFile } from '../../ports/save-file.ts';
import { Problem } from '../../ui/problem.tsx';
import { NewPassphrase } from '../../ui/vault/new-passphrase.tsx';
import { refusalSay } from '../../ui/vault/refusals.ts';
import { OpenCopy } from './open-copy.tsx';
import { unreadSay } from './unread.ts';

/** Writes a copy, and calls it done only when it was opened again. */
export function MakeCopy() {
  const [step, go] = useState<'choose' | 'open' | 'proved' | 'lacks'>('choose');
  return (
    <section data-step={step}>
      <h2>{words(say('backup_make'))}</h2>
      {step === 'choose' && (
        <>
          <p>{words(say('backup_passphrase'))}</p>
          <NewPassphrase
            button={say('backup_save')}
            made={async ({ kdf }, own) => {
              const outcome = await ask('backup/make', { kdf, own });
              if ('refused' in outcome) return refusalSay(outcome.refused);
              if (!('done' in outcome)) return say('vault_failed');
              saveFile('which-code-backup.json', outcome.done);
              go('open');
              return null;
            }}
          />
        </>
      )}
      {(step === 'open' || step === 'lacks') && (
        <>
          <p>{words(say('backup_open'))}</p>
          {step === 'lacks' && <Problem says={say('backup_lacks')} />}
          <OpenCopy
            button={say('backup_check')}
            use={async (text, own) => {
              const outcome = await ask('backup/prove', { text, own });
              if ('unread' in outcome) return unreadSay(outcome.unread);
              if ('refused' in outcome) return refusalSay(outcome.refused);
              go('done' in outcome && outcome.done ? 'proved' : 'lacks');
              return null;
            }}
          />
        </>
      )}
      {step === 'proved' && <p role="status">{words(say('backup_proved'))}</p>}
    </section>
  );
}
