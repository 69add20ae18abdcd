import { Fragment } from 'preact';
import { type RecoveryLayer, recoveryLayers } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../../ui/problem.tsx';
import { LooksSo } from '../../ui/recovery/looks-so.tsx';
import { useRecovery } from '../../ui/recovery/use-recovery.ts';
import { UsedOne } from '../../ui/recovery/used-one.tsx';
import { ChooseWay } from '../../ui/vault/choose-way.tsx';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';
import { LockPart } from './lock-part.tsx';
import { OwnSteps } from './own-steps.tsx';

/** The ways in without the phone, as small steps with one thing to do each. */
export function Recovery() {
  const { vault, again } = useVault();
  return (
    <>
      <header class="lead">
        <h1>{words(say('recovery_head'))}</h1>
        <p>{words(say('recovery_lead_1'))}</p>
        <p class="quiet">{words(say('recovery_lead_2'))}</p>
      </header>
      {vault && (
        <WhileOpen vault={vault} again={again} empty={<ChooseWay made={again} />}>
          {() => <Checklist />}
        </WhileOpen>
      )}
    </>
  );
}

function Checklist() {
  const { view, problem, take, look } = useRecovery();
  const told = problem && <Problem says={problem} />;
  const answered = (after: RecoveryView) => void take(Promise.resolve({ done: after }));
  if (view === null) return told ?? <div aria-busy="true" />;
  return (
    <>
      {told}
      {recoveryLayers.map((layer: RecoveryLayer) => (
        <Fragment key={layer}>
          <LooksSo view={view} layer={layer} done={answered} />
          <UsedOne view={view} layer={layer} done={answered} />
        </Fragment>
      ))}
      {recoveryLayers.map((layer) => (
        <LockPart key={layer} view={view} layer={layer} take={take} look={look} />
      ))}
      <OwnSteps view={view} take={take} />
    </>
  );
}
