import { useId, useState } from 'preact/hooks';
import { longestFile, readBackupFile } from '../../core/vault/backup.ts';
import { type Say, say } from '../../core/words/say.ts';
import { deriveFromPassphrase } from '../../ports/derive/passphrase.ts';
import { words } from '../../ports/i18n.ts';
import { PassphraseField } from '../../ui/vault/passphrase-field.tsx';
import { unreadSay } from './unread.ts';

type OpenCopyParts = {
  button: Say;
  /** Called with the file's text and the key of its passphrase; gives what went wrong, or null. */
  use: (text: string, own: string) => Promise<Say | null>;
};

/** A file and its passphrase. What was chosen and typed stays when something is wrong with it. */
export function OpenCopy({ button, use }: OpenCopyParts) {
  const id = useId();
  const [file, choose] = useState<File | null>(null);
  const [passphrase, type] = useState('');
  const [problem, tell] = useState<{ at: 'file' | 'passphrase'; say: Say } | null>(null);
  const [busy, work] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (file === null) return tell({ at: 'file', say: say('backup_no_file') });
    if (passphrase === '') return tell({ at: 'passphrase', say: say('passphrase_empty') });
    // Whatever else somebody chose by mistake may be larger than the memory.
    if (file.size > longestFile) return tell({ at: 'file', say: unreadSay('not-ours') });
    // It may have been moved away, or the stick pulled out, since it was chosen.
    const text = await file.text().catch(() => null);
    if (text === null) return tell({ at: 'file', say: say('backup_no_file') });
    const outside = readBackupFile(text);
    if (!outside.ok) return tell({ at: 'file', say: unreadSay(outside.why) });
    work(true);
    try {
      const wrong = await use(text, await deriveFromPassphrase(passphrase, outside.value.kdf));
      tell(wrong && { at: 'passphrase', say: wrong });
    } catch (error) {
      console.error(error);
      tell({ at: 'passphrase', say: say('vault_failed') });
    } finally {
      work(false);
    }
  };
  return (
    <form class="unlock" onSubmit={(event) => void submit(event)}>
      <div class="field">
        <label for={id}>{words(say('backup_file'))}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={problem?.at === 'file' ? `${id}-problem` : undefined}
          onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
        />
        {problem?.at === 'file' && (
          <p class="problem" id={`${id}-problem`} role="alert">
            {words(problem.say)}
          </p>
        )}
      </div>
      <PassphraseField
        label={say('backup_its_passphrase')}
        value={passphrase}
        change={type}
        problem={problem?.at === 'passphrase' ? problem.say : null}
      />
      <p>
        <button type="submit" class="button" disabled={busy}>
          {words(busy ? say('vault_working') : button)}
        </button>
      </p>
    </form>
  );
}
