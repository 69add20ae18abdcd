import type { Journey } from '../../practice/journeys.ts';
import { lastMail } from '../../practice/world.ts';
import { askedCode } from '../harness/popup-code.ts';
import type { Tab } from '../harness/tab.ts';
import type { Act, Meet } from './walk.ts';

/** A site's content or Bitbucket's: nothing more is asked. */
export const arrived = { verdict: 'official/none/nothing/unknown/unsure' } as const;

/** Presses one thing. */
export function press(tab: Tab, name: string): Act {
  return async () => {
    await tab.click(name);
    return undefined;
  };
}

/** Email address and password of the Atlassian account. */
export async function signIn({ account }: Journey, tab: Tab, meet: Meet): Promise<void> {
  await meet({ verdict: 'atlassian-sign-in/atlassian/email-address/signing-in/certain' }, async () => {
    await tab.type('email', account.email);
    await tab.click('submit');
    return undefined;
  });
  await meet({ verdict: 'atlassian-sign-in/atlassian/password/signing-in/certain' }, async () => {
    await tab.type('password', account.password);
    await tab.click('submit');
    return undefined;
  });
}

/** The Atlassian account's own code, which is accepted once the tab has come this far; gives it. */
export async function atlassianCode(tab: Tab, meet: Meet, arrival: string): Promise<string> {
  const stop = {
    verdict: 'atlassian-code/atlassian/app-code/signing-in/certain',
    says: ['The code for your Atlassian account'],
    banner: ['This wants the code for your Atlassian account'],
  };
  let code = '';
  await meet(stop, async () => {
    code = await askedCode(tab, 'atlassian');
    await tab.type('code', code);
    await tab.click('submit');
    await tab.arrives(arrival);
    return `accepted: ${code}`;
  });
  return code;
}

/** The newest code that was mailed to the user. */
export function mailedCode({ practice, account }: Journey): string {
  const { code } = lastMail(practice.world, account.email);
  if (code === undefined) throw new Error('The newest mail has no code');
  return code;
}
