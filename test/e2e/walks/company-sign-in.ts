import { askedCode } from '../harness/popup-code.ts';
import { keepLocks } from './keep-locks.ts';
import { arrived } from './steps.ts';
import type { Walk } from './walk.ts';

const company = 'https://login.microsoftonline.com/';

export const companySignIn: Walk = {
  name: 'i',
  title: "Signing in through the company, then Bitbucket's own code as well",
  take: async (journey, run, meet) => {
    const { tab } = run;
    await keepLocks(journey, run);
    const { account } = journey;
    await tab.goto(journey.start);
    await meet({ verdict: 'atlassian-sign-in/atlassian/email-address/signing-in/certain' }, async () => {
      await tab.type('email', account.email);
      await tab.click('submit');
      await tab.arrives(company);
      return undefined;
    });
    const password = {
      verdict: 'company-sign-in/company/password/signing-in/likely',
      says: [
        'The password of your company’s sign-in, or of another service',
        'Bitbucket may still ask for a code of its own',
      ],
    };
    await meet(password, async () => {
      await tab.type('password', account.password);
      await tab.click('submit');
      return undefined;
    });
    const code = {
      verdict: 'company-sign-in/company/app-code/signing-in/likely',
      says: ['The code of your company’s sign-in, or of another service', 'Your other codes: not for this page'],
    };
    await meet(code, async () => {
      const typed = await askedCode(tab, 'company');
      await tab.type('code', typed);
      await tab.click('submit');
      await tab.arrives('https://bitbucket.org/account/signin/');
      return `accepted: ${typed}`;
    });
    const own = {
      verdict: 'bitbucket-code/bitbucket/app-code/signing-in/likely',
      says: ['You already passed your company’s sign-in. This is Bitbucket’s own code'],
      banner: ['Another lock: Bitbucket’s own code, not one of your company’s sign-in'],
    };
    await meet(own, async () => {
      const typed = await askedCode(tab, 'bitbucket');
      await tab.type('code', typed);
      await tab.click('submit');
      await tab.arrives(journey.end);
      return `accepted: ${typed}`;
    });
    await meet(arrived);
  },
};
