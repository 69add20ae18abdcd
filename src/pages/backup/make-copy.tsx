import { useState } from 'preact/hooks';
import { ok } from '../../core/result.ts';
import type { Kdf, Proof, WayView } from '../../core/vault/way.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Done, Problem } from '../../ui/form-outcome.tsx';
import { answered, useAnswer } from '../../ui/use-answer.ts';
import { useFocus } from '../../ui/use-focus.ts';
import { NewPassphrase } from '../../ui/vault/new-passphrase.tsx';
import { OpenCopy } from './open-copy.tsx';

/** A copy that is ready to be made once the user clicks again. */
type Waiting = { readonly kdf: Kdf; readonly own: string };

/**
 * Writes a copy, and calls it done only once it was opened again. It contains every key, so the user has to prove a way
 * first. If the vault unlocks by itself there is nothing to prove, and a warning is shown instead.
 */
export function MakeCopy({ ways }: { ways: readonly WayView[] }) {
  const [step, setStep] = useState<'choose' | 'open' | 'proved' | 'lacks'>('choose');
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const { problem, setProblem, show } = useAnswer();
  const make = async (given: Waiting, proof: Proof) => {
    const answer = await answered(ask('backup/make', { ...given, proof }));
    if (!answer.ok) return answer;
    saveFile('which-code-backup.json', answer.value);
    setWaiting(null);
    setStep('open');
    return answer;
  };
  const opensItself = ways.some(({ kind }) => kind === 'this-computer');
  return (
    <section data-step={waiting ? 'warned' : step}>
      <h2>{words(say('backup_make'))}</h2>
      {step === 'choose' && (
        <>
          {/* Hidden meanwhile, so that what was typed is still there if the user reconsiders. */}
          <div hidden={waiting !== null}>
            <p>{words(say('backup_passphrase'))}</p>
            {!opensItself && <p>{words(say('backup_proof'))}</p>}
            <NewPassphrase
              button={say('backup_save')}
              provenBy={ways}
              made={async ({ kdf }, own, proof) => {
                if (proof !== null) return make({ kdf, own }, proof);
                setProblem(null);
                setWaiting({ kdf, own });
                return ok(null);
              }}
            />
          </div>
          {waiting && <Warned go={() => show(make(waiting, 'warned'))} leave={() => setWaiting(null)} />}
          <Problem says={waiting && problem} />
        </>
      )}
      {(step === 'open' || step === 'lacks') && (
        <>
          <Done says={say('backup_open')} />
          {step === 'lacks' && <Problem says={say('backup_lacks')} />}
          <OpenCopy
            button={say('backup_check')}
            use={async (text, own) => {
              const answer = await answered(ask('backup/prove', { text, own }));
              if (answer.ok) setStep(answer.value ? 'proved' : 'lacks');
              return answer;
            }}
          />
        </>
      )}
      {step === 'proved' && <Done says={say('backup_proved')} />}
    </section>
  );
}

/** If nothing protects the codes from people at this computer: says so, and continues only after another click. */
export function Warned({ go, leave }: { go: () => Promise<unknown>; leave: () => void }) {
  const [busy, setBusy] = useState(false);
  const head = useFocus<HTMLParagraphElement>();
  const press = async () => {
    setBusy(true);
    await go();
    setBusy(false);
  };
  return (
    <div class="panel">
      <p ref={head} tabIndex={-1}>
        {words(say('backup_warning'))}
      </p>
      <p class="acts">
        <button type="button" class="button" disabled={busy} onClick={() => void press()}>
          {words(say('backup_save_anyway'))}
        </button>
        <button type="button" class="button second" onClick={leave}>
          {words(say('backup_not_now'))}
        </button>
      </p>
    </div>
  );
}

/** Has the browser save text as a file, with its other downloads. Needs nothing but the browser. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download has its own hold on the blob by now.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
