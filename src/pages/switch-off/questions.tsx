import type { Managed, UserAnswers } from '../../core/advice/should-switch-off.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';

type QuestionsParts = { told: UserAnswers; setTold: (told: UserAnswers) => void; policy: Policy; managed: Managed };

/** What only the user can say: whether a workspace or their builds need it, and what guards their account. */
export function Questions({ told, setTold, policy, managed }: QuestionsParts) {
  const { workspacesThatRequire } = policy;
  return (
    <section class="off-questions">
      <h2>{words(say('off_ask'))}</h2>
      <p class="quiet">{words(say('off_ask_kept'))}</p>
      <Question
        name="workspace"
        question={
          workspacesThatRequire.length > 0
            ? say('off_ask_listed', workspacesThatRequire.join(', '))
            : say('off_ask_workspace')
        }
        choices={yesOrNo}
        chosen={told.workspace}
        choose={(workspace) => setTold({ ...told, workspace })}
      />
      <Question
        name="pipelines"
        question={say('off_ask_pipelines')}
        choices={yesOrNo}
        chosen={told.pipelines}
        choose={(pipelines) => setTold({ ...told, pipelines })}
      />
      <Question
        name="account"
        question={say('off_ask_account')}
        hint={managedSay(managed, policy)}
        choices={accountChoices}
        chosen={told.account}
        choose={(account) => setTold({ ...told, account })}
      />
    </section>
  );
}

/** Who manages the account, as far as that's known: what the user said about their own account takes precedence. */
function managedSay(managed: Managed, { managedDomains, companyName }: Policy): Say | null {
  if (managed === 'told') return say('off_managed_told');
  if (managed === 'told-not') return say('off_not_managed_told');
  if (managedDomains.length === 0) return null;
  const domains = managedDomains.map((domain) => `@${domain}`).join(', ');
  return companyName ? say('off_managed', companyName, domains) : say('off_managed_unnamed', domains);
}

type Choices<Value> = readonly (readonly [Value, MessageKey])[];
const yesOrNo: Choices<UserAnswers['workspace' | 'pipelines']> = [
  ['yes', 'off_yes'],
  ['no', 'off_no'],
  ['unknown', 'off_unknown'],
];
const accountChoices: Choices<UserAnswers['account']> = [
  ['company', 'off_account_company'],
  ['own', 'off_account_own'],
  ['sign-in', 'off_account_sign_in'],
  ['none', 'off_account_none'],
  ['unknown', 'off_unknown'],
];

type QuestionParts<Value> = {
  name: string;
  question: Say;
  hint?: Say | null;
  choices: Choices<Value>;
  chosen: Value;
  choose: (value: Value) => void;
};

function Question<Value extends string>({ name, question, hint, choices, chosen, choose }: QuestionParts<Value>) {
  return (
    <fieldset>
      <legend>{words(question)}</legend>
      {hint && <p class="quiet">{words(hint)}</p>}
      {choices.map(([value, text]) => (
        <label key={value} class="pick">
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
          {words(say(text))}
        </label>
      ))}
    </fieldset>
  );
}
