import { useState } from 'preact/hooks';
import { shouldSwitchOff, type UserAnswers } from '../../core/advice/should-switch-off.ts';
import { atlassianTwoStep, bitbucketTwoStep, helpRequired } from '../../core/kinds/official-links.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { AddressList } from '../../ui/address-list.tsx';
import { usePolicy } from '../../ui/use-policy.ts';
import { Questions } from './questions.tsx';
import { Sides } from './sides.tsx';
import { useManaged } from './use-managed.ts';
import { workspaceIn } from './workspace-in.ts';

/** "Should I switch Bitbucket's own step off?", answered for this person from what is known, with the reasons. */
export function SwitchOff() {
  const policy = usePolicy();
  const [blockedBy] = useState(() => workspaceIn(location.hash));
  const [told, tell] = useState<UserAnswers>({ workspace: 'unknown', account: 'unknown' });
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
      {blockedBy === undefined && <Questions told={told} tell={tell} policy={policy} managed={managed} />}
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
