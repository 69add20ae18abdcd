import { useEffect, useState } from 'preact/hooks';
import { recoveryLayers, type Whose } from '../../core/recovery/artefact.ts';
import type { ArtefactView, RecoveryView } from '../../core/recovery/view.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { type Take, useRecovery } from '../../ui/recovery/use-recovery.ts';
import { ChooseWay } from '../../ui/vault/choose-way.tsx';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';
import { Failed } from './drill-end.tsx';
import { OneDrill } from './one-drill.tsx';

/**
 * The recovery check: get the sheet and type how the codes on it begin. A user who can do that can still get in without
 * the phone.
 */
export function Drill() {
  const vault = useVault();
  return (
    <>
      <header class="lead">
        <h1>{words(say('drill_title'))}</h1>
        <p>{words(say('drill_lead'))}</p>
      </header>
      <WhileOpen {...vault} empty={<ChooseWay made={vault.opened} />}>
        {() => <Drills />}
      </WhileOpen>
    </>
  );
}

function Drills() {
  const { view, problem, take } = useRecovery();
  const [chosen, setChosen] = useState<string | null>(() => {
    const whose = drillAskedFor();
    return whose && keyOf(whose);
  });
  if (view === null) return problem ? <Problem says={problem} /> : <div aria-busy="true" />;
  return <Chosen view={view} take={take} chosen={chosen} setChosen={setChosen} />;
}

type ChosenParts = { view: RecoveryView; take: Take; chosen: string | null; setChosen: (key: string) => void };

/**
 * The drill that was chosen, else that of the lock in the address, else the one that is due. The others are one click
 * away.
 */
function Chosen({ view, take, chosen, setChosen }: ChosenParts) {
  const named = recoveryLayers.find((layer) => location.hash.endsWith(`?${layer}`));
  const can = view.artefacts.filter(({ drill, status }) => drill.state !== 'none' || status === 'failed');
  const ranked = can.toSorted((one, other) => rankOf(other, named) - rankOf(one, named));
  const present = can.find((it) => keyOf(it) === chosen) ?? ranked[0];
  const key = present && keyOf(present);
  // Once shown it stays, even when another one is due.
  useEffect(() => {
    if (key !== undefined) setChosen(key);
  }, [key, setChosen]);
  if (present === undefined)
    return (
      <section data-drill="none">
        <p>{words(say('drill_none'))}</p>
        <p>
          <a class="button" href="#/recovery">
            {words(say('drill_none_go'))}
          </a>
        </p>
      </section>
    );
  const others = can.filter((it) => it !== present);
  return (
    <>
      {present.status === 'failed' ? (
        <Failed layer={present.layer} />
      ) : (
        <OneDrill key={keyOf(present)} artefact={present} take={take} />
      )}
      {others.length > 0 && (
        <section>
          <h2>{words(say('drill_other'))}</h2>
          <p class="acts">
            {others.map((it) => (
              <button key={keyOf(it)} type="button" class="button second" onClick={() => setChosen(keyOf(it))}>
                {words(say(it.layer === 'atlassian' ? 'recovery_lock_atlassian' : 'recovery_lock_bitbucket'))}{' '}
                {it.account}
              </button>
            ))}
          </p>
        </section>
      )}
    </>
  );
}

function keyOf({ layer, account }: Whose): string {
  return JSON.stringify([layer, account]);
}

function rankOf({ layer, reminds }: ArtefactView, named: string | undefined): number {
  return (layer === named ? 2 : 0) + (reminds ? 1 : 0);
}

/**
 * The account whose drill the user chose on another page of this document. In memory only: an account's name must not
 * be in an address, which the browser keeps in its history.
 */
let asked: Whose | null = null;

/** Remembers the account whose drill the next view of drills begins with. */
export function askForDrill(whose: Whose): void {
  asked = whose;
}

/** The account whose drill was chosen, once; null if none was. */
export function drillAskedFor(): Whose | null {
  const whose = asked;
  asked = null;
  return whose;
}
