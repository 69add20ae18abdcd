// auth.atlassian.com on the way to a company's own sign-in and back, and the identity providers themselves.
import { samlReturn } from '../../pages/atlassian-bounce.ts';
import { atlassianCode } from '../../pages/atlassian-code.ts';
import { microsoftSignIn, oktaSignIn } from '../../pages/company-sign-in.ts';
import { jiraConsent, plainNotFound } from '../../pages/official.ts';
import { acceptCode } from '../second-step.ts';
import { redeem, ticketFor } from '../tickets.ts';
import { addressWith, go, page, type Reply, route, type Visit } from '../visit.ts';
import { authorizeAddress, home } from './account-flow.ts';

const provider = 'https://login.microsoftonline.com/00000000-aaaa-4bbb-8ccc-000000000009';

/** Outwards: the shape of this address is assumed; only the way back was seen. */
const outwards = ({ query }: Visit): Reply =>
  query.has('connection')
    ? go(
        addressWith(`${provider}/saml2`, {
          SAMLRequest: 'practice',
          RelayState: query.get('state') ?? '',
          login_hint: query.get('login_hint') ?? '',
        }),
      )
    : page(jiraConsent());

const back = ({ form, practice }: Visit): Reply => {
  const email = redeem(practice.world, form.get('SAMLResponse') ?? '', 'account');
  const continueTo = redeem(practice.world, form.get('RelayState') ?? '', 'product');
  if (email === undefined) return go('https://id.atlassian.com/login');
  return go(authorizeAddress(practice.world, email, continueTo ?? home));
};

export const authHost = (visit: Visit): Reply | undefined =>
  route(visit, {
    'GET /authorize': outwards,
    'GET /mf': () => page(atlassianCode()),
    'POST /login/callback': back,
    'GET /login/callback': () => go('https://id.atlassian.com/login'),
  }) ?? page(plainNotFound(), { status: 404 });

const check = ({ form, practice }: Visit): Reply => {
  const email = form.get('loginfmt') ?? '';
  const relayState = form.get('RelayState') ?? '';
  const account = practice.world.accounts.get(email);
  const step = form.get('step');
  if (step === 'email') return page(microsoftSignIn({ step: 'password', email, relayState }));
  if (step === 'password' && account?.password !== form.get('passwd'))
    return page(
      microsoftSignIn({ step: 'password', email, relayState, error: 'Your account or password is incorrect.' }),
    );
  if (account?.company === undefined)
    return page(microsoftSignIn({ step: 'email', relayState, error: 'We could not find an account.' }));
  const { connection, code } = account.company;
  if (step === 'password' && code !== undefined) return page(microsoftSignIn({ step: 'code', email, relayState }));
  if (step === 'code' && (code === undefined || !acceptCode(code, form.get('otc') ?? '', practice.rules())))
    return page(microsoftSignIn({ step: 'code', email, relayState, error: "That code didn't work." }));
  const to = addressWith('https://auth.atlassian.com/login/callback', { connection });
  return page(samlReturn({ to, relayState, answer: ticketFor(practice.world, email, 'account') }));
};

export const microsoftHost = (visit: Visit): Reply | undefined => {
  if (visit.method === 'POST') return check(visit);
  const email = visit.query.get('login_hint') ?? '';
  return page(
    microsoftSignIn({
      step: email === '' ? 'email' : 'password',
      email,
      relayState: visit.query.get('RelayState') ?? '',
    }),
  );
};

export const oktaHost = (visit: Visit): Reply | undefined =>
  page(oktaSignIn({ step: visit.path.includes('push') ? 'push' : 'answer' }));
