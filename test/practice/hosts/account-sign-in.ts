// id.atlassian.com: email address, password, company, chooser, and the hand-off at the end.
import { atlassianBounce } from '../../pages/atlassian-bounce.ts';
import { atlassianChooseAccount } from '../../pages/atlassian-choose-account.ts';
import { atlassianSignIn } from '../../pages/atlassian-sign-in.ts';
import { handOffToken, idIn } from '../../pages/tokens.ts';
import { redeem, ticketFor } from '../tickets.ts';
import { addressWith, go, page, type Reply, route, type Visit } from '../visit.ts';
import { authorizeAddress, home, mailCode, nextPage, withFlow } from './account-flow.ts';

const begin = (visit: Visit): Reply => {
  const { session, query, practice } = visit;
  const continueTo = query.get('continue') || home;
  const application = query.get('application') ?? '';
  if (session.account !== undefined) {
    if (query.get('prompt') === 'select_account')
      return go(addressWith('https://id.atlassian.com/login/select-account', { application, continue: continueTo }));
    return go(authorizeAddress(practice.world, session.account.email, continueTo, application || undefined));
  }
  session.flow = { continueTo, application };
  return page(atlassianSignIn({ step: 'email', product: application, email: query.get('email') ?? '' }));
};

const authenticate = (visit: Visit): Reply => {
  const { session, form, practice } = visit;
  session.flow ??= { continueTo: home, application: '' };
  const { flow } = session;
  const email = (form.get('username') ?? '').trim();
  const account = practice.world.accounts.get(email);
  if (account?.company !== undefined)
    return go(
      addressWith('https://auth.atlassian.com/authorize', {
        client_id: 'practice',
        connection: account.company.connection,
        login_hint: email,
        response_type: 'code',
        state: ticketFor(practice.world, flow.continueTo, 'product'),
      }),
    );
  const password = form.get('password') ?? '';
  if (password === '') return { kind: 'step', step: 'password', email };
  if (account === undefined || account.password !== password)
    return page(
      atlassianSignIn({
        step: 'password',
        email,
        error: 'Incorrect email address and / or password',
        product: flow.application,
      }),
      { status: 403 },
    );
  flow.account = account;
  flow.password = true;
  if (account.mailedCheck) mailCode(visit, flow, account.email);
  return nextPage(visit);
};

const authorize = ({ session, query, practice }: Visit): Reply => {
  const email = redeem(practice.world, idIn(query.get('token')), 'account');
  const account = email === undefined ? undefined : practice.world.accounts.get(email);
  if (account === undefined) return go('https://id.atlassian.com/login');
  session.account = account;
  const ticket = handOffToken(ticketFor(practice.world, account.email, 'product'));
  return page(atlassianBounce({ to: addressWith(query.get('continue') ?? home, { token: ticket }) }));
};

const chooser = (visit: Visit): Reply => {
  const { session, query } = visit;
  session.flow = { continueTo: query.get('continue') || home, application: query.get('application') ?? '' };
  return page(atlassianChooseAccount(session.account === undefined ? [] : [session.account]));
};

const choose = withFlow(({ session, form, practice }, flow) =>
  session.account !== undefined && form.get('email') === session.account.email
    ? go(authorizeAddress(practice.world, session.account.email, flow.continueTo, flow.application || undefined))
    : page(atlassianSignIn({ step: 'email', product: flow.application }), {
        at: addressWith('https://id.atlassian.com/login', { application: flow.application, continue: flow.continueTo }),
      }),
);

export const accountSignIn = (visit: Visit): Reply | undefined =>
  route(visit, {
    'GET /': begin,
    'GET /login': begin,
    'GET /login/mfa': (again) => nextPage(again),
    'GET /login/select-account': chooser,
    'POST /rest/select-account': choose,
    'POST /rest/authenticate': authenticate,
    'GET /login/authorize': authorize,
  });
