import { useId, useState } from 'preact/hooks';
import { longestFile, readBackupFile } from '../../core/vault/backup.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { whySay } from '../../core/vault/outcome.ts';
import { type Say, say } from '../../core/words/say.ts';
import { deriveFromPassphrase } from '../../ports/derive/passphrase.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { PassphraseField } from '../../ui/vault/passphrase-field.tsx';

type OpenCopyParts = {
  button: Say;
  /** Called with the file's text and the key of its passphrase. */
  use: (text: string, own: string) => Promise<Outcome<unknown>>;
};

/** A file and its passphrase. What was chosen and typed stays if something is wrong with it. */
export function OpenCopy({ button, use }: OpenCopyParts) {
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [wrongFile, setWrongFile] = useState<Say | null>(null);
  const { busy, problem, setProblem, show } = useAnswer();
  const submit = async (event: Event) => {
    event.preventDefault();
    setProblem(null);
    setWrongFile(null);
    if (file === null) return setWrongFile(say('backup_no_file'));
    if (passphrase === '') return setProblem(say('passphrase_empty'));
    // A file that was chosen by mistake may be too large for memory.
    if (file.size > longestFile) return setWrongFile(whySay('file-not-ours'));
    // It may have been moved, or its drive removed, since it was chosen.
    const text = await file.text().catch(() => null);
    if (text === null) return setWrongFile(say('backup_no_file'));
    const outside = readBackupFile(text);
    if (!outside.ok) return setWrongFile(whySay(`file-${outside.why}`));
    await show(deriveFromPassphrase(passphrase, outside.value.kdf).then((own) => use(text, own)));
  };
  return (
    <form class="unlock" onSubmit={(event) => void submit(event)}>
      <div class="field">
        <label for={id}>{words(say('backup_file'))}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={wrongFile ? `${id}-problem` : undefined}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
        <Problem id={`${id}-problem`} says={wrongFile} />
      </div>
      <PassphraseField
        label={say('backup_its_passphrase')}
        value={passphrase}
        onText={setPassphrase}
        problem={problem}
      />
      <p>
        <button type="submit" class="button" disabled={busy}>
          {words(busy ? say('vault_working') : button)}
        </button>
      </p>
    </form>
  );
}
