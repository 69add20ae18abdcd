import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';

type WhoseParts = { accounts: readonly string[]; account: string; choose: (account: string) => void };

/** Whose codes these are; asked only if more than one account of this lock is known. */
export function WhoseField({ accounts, account, choose }: WhoseParts) {
  if (accounts.length < 2) return null;
  return (
    <label class="field">
      <span class="field-label">{words(say('moment_whose'))}</span>
      <select name="whose" value={account} onChange={(event) => choose(event.currentTarget.value)}>
        {accounts.map((it) => (
          <option key={it} value={it}>
            {it === '' ? words(say('moment_unnamed')) : it}
          </option>
        ))}
      </select>
    </label>
  );
}
