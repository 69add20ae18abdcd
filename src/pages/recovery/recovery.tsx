import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { type RecoveryLayer, recoveryLayers } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { ok } from '../../core/result.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { LayerPicture } from '../../ui/layer-picture.tsx';
import { accountsOf } from '../../ui/recovery/artefacts.ts';
import { LooksSo } from '../../ui/recovery/looks-so.tsx';
import { type Take, useRecovery } from '../../ui/recovery/use-recovery.ts';
import { UsedOne } from '../../ui/recovery/used-one.tsx';
import { ChooseWay } from '../../ui/vault/choose-way.tsx';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';
import { LayerSteps } from './layer-steps.tsx';
import { OwnSteps } from './own-steps.tsx';

/** The ways in without the phone, as small steps with one thing to do each. */
export function Recovery() {
  const vault = useVault();
  return (
    <>
      <header class="lead">
        <h1>{words(say('recovery_head'))}</h1>
        <p>{words(say('recovery_lead_1'))}</p>
        <p class="quiet">{words(say('recovery_lead_2'))}</p>
      </header>
      <WhileOpen {...vault} empty={<ChooseWay made={vault.opened} />}>
        {() => <Checklist />}
      </WhileOpen>
    </>
  );
}

function Checklist() {
  const { view, problem, take, look } = useRecovery();
  const settled = (after: RecoveryView) => void take(Promise.resolve(ok(after)));
  if (view === null) return problem ? <Problem says={problem} /> : <div aria-busy="true" />;
  return (
    <>
      <Problem says={problem} />
      {recoveryLayers.map((layer: RecoveryLayer) => (
        <Fragment key={layer}>
          <LooksSo view={view} layer={layer} done={settled} />
          <UsedOne view={view} layer={layer} done={settled} />
        </Fragment>
      ))}
      {recoveryLayers.map((layer) => (
        <LayerPart key={layer} view={view} layer={layer} take={take} look={look} />
      ))}
      <OwnSteps view={view} take={take} />
    </>
  );
}

type PartParts = { view: RecoveryView; layer: RecoveryLayer; take: Take; look: () => void };

/** The steps for one lock, for each of its accounts; none if the user has no second step there. */
export function LayerPart({ view, layer, take, look }: PartParts) {
  const [isClaimed, setIsClaimed] = useState(false);
  const known = accountsOf(view, layer);
  const accounts = known.length === 0 && isClaimed ? [''] : known;
  const isKey = layer === 'atlassian';
  return (
    <section data-lock={layer} data-layer={layer}>
      <header class="lock-head">
        <LayerPicture of={layer} size="m" named={false} />
        <h2>{words(say(isKey ? 'recovery_lock_atlassian' : 'recovery_lock_bitbucket'))}</h2>
      </header>
      {accounts.length === 0 && (
        <>
          <p>{words(say(isKey ? 'recovery_none_atlassian' : 'recovery_none_bitbucket'))}</p>
          <p>
            <button type="button" class="button second" onClick={() => setIsClaimed(true)}>
              {words(say('recovery_have_one'))}
            </button>
          </p>
        </>
      )}
      {accounts.map((account) => (
        <LayerSteps key={account} view={view} whose={{ layer, account }} take={take} look={look} />
      ))}
    </section>
  );
}
