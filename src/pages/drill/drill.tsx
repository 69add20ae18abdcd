import { useEffect, useState } from 'preact/hooks';
import { recoveryLayers, type Whose } from '../../core/recovery/artefact.ts';
import type { ArtefactView, RecoveryView } from '../../core/recovery/view.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { type Take, useRecovery } from '../../ui/recovery/use-recovery.ts';
import { ChooseWay } from '../../ui/vault/choose-way.tsx';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';
import { drillAskedFor } from './asked-for.ts';
import { Failed } from './failed.tsx';
import { OneDrill } from './one-drill.tsx';

/** Get the sheet, type how the codes on it begin: whoever can do that still gets in without the phone. */
export function Drill() {
  const { vault, again } = useVault();
  return (
    <>
      <header class="lead">
        <h1>{words(say('drill_title'))}</h1>
        <p>{words(say('drill_lead'))}</p>
      </header>
      {vault && (
        <WhileOpen vault={vault} again={again} empty={<ChooseWay made={again} />}>
          {() => <Drills />}
        </WhileOpen>
      )}
    </>
  );
}

function Drills() {
  const { view, problem, take } = useRecovery();
  const [chosen, choose] = useState<string | null>(() => {
    const whose = drillAskedFor();
    return whose && keyOf(whose);
  });
  if (view === null)
    return problem ? (
      <p class="problem" role="alert">
        {words(problem)}
      </p>
    ) : (
      <div aria-busy="true" />
    );
  return <Chosen view={view} take={take} chosen={chosen} choose={choose} />;
}

type ChosenParts = { view: RecoveryView; take: Take; chosen: string | null; choose: (key: string) => void };

/**
 * The drill that was asked for, else of the lock that the address names, else of the one that is due; the others are
 * one click away.
 */
function Chosen({ view, take, chosen, choose }: ChosenParts) {
  const named = recoveryLayers.find((layer) => location.hash.endsWith(`?${layer}`));
  const can = view.artefacts.filter(({ drill, status }) => drill.state !== 'none' || status === 'failed');
  const ranked = can.toSorted((one, other) => rankOf(other, named) - rankOf(one, named));
  const present = can.find((it) => keyOf(it) === chosen) ?? ranked[0];
  const key = present && keyOf(present);
  // Once shown it stays, also when another one is due.
  useEffect(() => {
    if (key !== undefined) choose(key);
  }, [key, choose]);
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
              <button key={keyOf(it)} type="button" class="button second" onClick={() => choose(keyOf(it))}>
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
