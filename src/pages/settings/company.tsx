import type { Policy } from '../../core/policy/policy.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Fold } from '../../ui/fold.tsx';
import { usePolicy } from '../../ui/use-policy.ts';

/** What the company set, for everyone to read; and for its administrators, what couldn't be understood. */
export function Company() {
  const policy = usePolicy();
  const set = rows.flatMap(([key, name]) => {
    const value = policy[key];
    const text =
      value === true ? words(say('settings_company_yes')) : typeof value === 'string' ? value : value?.join(', ');
    return text ? [[name, text] as const] : [];
  });
  const { problems, cleaned } = policy;
  if (set.length + problems.length + cleaned.length === 0) return null;
  return (
    <section data-company>
      <h2>{words(say('settings_company'))}</h2>
      <p>{words(say('settings_company_text'))}</p>
      {set.length > 0 && (
        <dl class="set">
          {set.map(([name, text]) => (
            <div key={name}>
              <dt>{words(say(name))}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {problems.length + cleaned.length > 0 && (
        <Fold name="it" title={words(say('popup_it'))} open>
          {problems.length > 0 && <p>{words(say('settings_company_wrong', problems.join(', ')))}</p>}
          {cleaned.length > 0 && <p>{words(say('settings_company_cleaned', cleaned.join(', ')))}</p>}
        </Fold>
      )}
    </section>
  );
}

const rows: readonly (readonly [Exclude<keyof Policy, 'problems' | 'cleaned'>, MessageKey])[] = [
  ['companyName', 'settings_company_name'],
  ['helpLine', 'settings_company_help'],
  ['managedDomains', 'settings_company_domains'],
  ['companySignInHosts', 'settings_company_hosts'],
  ['workspacesThatRequire', 'settings_company_workspaces'],
  ['bitbucketStepAdvice', 'settings_company_advice'],
  ['profilesAreTemporary', 'settings_company_temporary'],
];
