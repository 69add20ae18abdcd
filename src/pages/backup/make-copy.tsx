import { useState } from 'preact/hooks';
import type { Kdf, Proof, WayView } from '../../core/vault/way.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../../ui/problem.tsx';
import { answered } from '../../ui/vault/answered.ts';
import { NewPassphrase } from '../../ui/vault/new-passphrase.tsx';
import { refusalSay } from '../../ui/vault/refusals.ts';
import { Told } from '../../ui/vault/told.tsx';
import { OpenCopy } from './open-copy.tsx';
import { unreadSay } from './unread.ts';
import { Warned } from './warned.tsx';

/** A copy that is ready to be made, and waits for the second click. */
type Waiting = { readonly kdf: Kdf; readonly own: string };

/**
 * Writes a copy, and calls it done only when it was opened again. Every key leaves with it, so that the user has to show
 * a way first; where the vault opens by itself there is nothing to ask for, and a warning stands in between.
 */
export function MakeCopy({ ways }: { ways: readonly WayView[] }) {
  const [step, go] = useState<'choose' | 'open' | 'proved' | 'lacks'>('choose');
  const [waiting, wait] = useState<Waiting | null>(null);
  const [problem, tell] = useState<Say | null>(null);
  const make = async (given: Waiting, proof: Proof) => {
    const outcome = await answered(ask('backup/make', { ...given, proof }));
    if (!('done' in outcome)) return outcome;
    saveFile('which-code-backup.json', outcome.done);
    wait(null);
    go('open');
    return outcome;
  };
  const makeAnyway = async (given: Waiting) => {
    const outcome = await make(given, 'warned');
    if ('refused' in outcome) tell(refusalSay(outcome.refused));
    if ('problem' in outcome) tell(outcome.problem);
  };
  const opensItself = ways.some(({ kind }) => kind === 'this-computer');
  return (
    <section data-step={waiting ? 'warned' : step}>
      <h2>{words(say('backup_make'))}</h2>
      {step === 'choose' && (
        <>
          {/* Out of sight meanwhile, so that what was typed is still there for the user who thinks again. */}
          <div hidden={waiting !== null}>
            <p>{words(say('backup_passphrase'))}</p>
            {!opensItself && <p>{words(say('backup_proof'))}</p>}
            <NewPassphrase
              button={say('backup_save')}
              provenBy={ways}
              made={async ({ kdf }, own, proof) => {
                if (proof !== null) return make({ kdf, own }, proof);
                tell(null);
                wait({ kdf, own });
                return { done: null };
              }}
            />
          </div>
          {waiting && <Warned go={() => makeAnyway(waiting)} leave={() => wait(null)} />}
          <Problem says={waiting && problem} />
        </>
      )}
      {(step === 'open' || step === 'lacks') && (
        <>
          <Told says={say('backup_open')} />
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
      {step === 'proved' && <Told says={say('backup_proved')} />}
    </section>
  );
}

/** Lets the browser save text as a file, where it saves downloads. Asks nobody but the browser. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download has its own hold on the blob by now.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
