import { useEffect, useState } from 'preact/hooks';
import {
  type Managed,
  type Side,
  shouldSwitchOff,
  sidesOf,
  type UserAnswers,
} from '../../core/advice/should-switch-off.ts';
import { atlassianTwoStep, bitbucketTwoStep, helpRequired } from '../../core/kinds/official-links.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { AddressList } from '../../ui/address-list.tsx';
import { forPipelines, workspaceIn } from '../../ui/named-in-address.ts';
import { answered } from '../../ui/use-answer.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import { Questions } from './questions.tsx';

/** "Should I turn off Bitbucket's own step?", answered for this user from what is known, with the reasons. */
export function SwitchOff() {
  const policy = usePolicy();
  const [blockedBy] = useState(() => workspaceIn(location.hash));
  const [told, setTold] = useState<UserAnswers>(() => ({
    workspace: 'unknown',
    pipelines: forPipelines(location.hash) ? 'yes' : 'unknown',
    account: 'unknown',
  }));
  const managed = useManaged();
  const { kind, head, reasons } = shouldSwitchOff({
    told,
    policy,
    managed,
    ...(blockedBy !== undefined && { blockedBy }),
  });
  const { companyName, bitbucketStepAdvice } = policy;
  return (
    <>
      <header class="lead">
        <h1>{words(say('off_question'))}</h1>
        <p>{words(say('off_lead'))}</p>
      </header>
      {blockedBy === undefined && <Questions told={told} setTold={setTold} policy={policy} managed={managed} />}
      <section class="panel off-answer" data-answer={kind} data-layer="bitbucket" aria-live="polite">
        <h2>{words(head)}</h2>
        <ul>
          {reasons.map((it) => (
            <li key={it.key}>{words(it)}</li>
          ))}
        </ul>
        {kind === 'compare' && <Sides managed={managed} />}
      </section>
      {bitbucketStepAdvice !== undefined && (
        <section data-company-says>
          <h2>{words(companyName ? say('off_company_says_named', companyName) : say('off_company_says'))}</h2>
          <blockquote dir="auto">{bitbucketStepAdvice}</blockquote>
        </section>
      )}
      <section>
        <h2>{words(say('off_where'))}</h2>
        <AddressList ways={kind === 'wait' ? [atlassianTwoStep] : [bitbucketTwoStep, helpRequired]} />
      </section>
    </>
  );
}

/** Both sides of the choice, given equal weight: what speaks for each, and what against. */
export function Sides({ managed }: { managed: Managed }) {
  const sides = sidesOf(managed);
  return (
    <div class="columns">
      {both.map(([side, head]) => (
        <div key={side} class="panel bare" data-side={side}>
          <h3>{words(say(head))}</h3>
          <ul>
            {sides[side].map((it) => (
              <li key={it.key}>
                <b>{words(say(it.key.includes('_against_') ? 'off_against' : 'off_for'))}</b> {words(it)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

const both: readonly (readonly [Side, MessageKey])[] = [
  ['keep', 'off_side_keep'],
  ['off', 'off_side_off'],
];

/**
 * Whether the company manages the user's Atlassian account, according to the policy for an account that is saved here,
 * or to the user on the page with the steps. Nothing is known while the vault is locked or can't be read.
 */
export function useManaged(): Managed {
  const [managed, setManaged] = useState<Managed>(null);
  useEffect(() => {
    void answered(ask('recovery/state', {})).then((answer) => {
      if (answer.ok) setManaged(answer.value.policy.managed ? 'policy' : toldIn(answer.value.managed));
    });
  }, []);
  return managed;
}

function toldIn(managed: boolean | null): Managed {
  return managed === null ? null : managed ? 'told' : 'told-not';
}
