// bitbucket.org: sends people to the Atlassian account, and asks for its own second step when they come back.
import { bitbucketChallenge, type Challenge } from '../../pages/bitbucket-challenge.ts';
import { idIn } from '../../pages/tokens.ts';
import { acceptCode, acceptRecoveryCode } from '../second-step.ts';
import { redeem } from '../tickets.ts';
import { addressWith, go, page, type Reply, route, type Visit } from '../visit.ts';

export const signInAddress = (next: string): string => addressWith('https://bitbucket.org/account/signin/', { next });

const localOnly = (next: string | null): string =>
  next?.startsWith('/') && !next.startsWith('//') ? next : '/dashboard/repositories';

const signIn = (visit: Visit): Reply => {
  const { session, query, practice } = visit;
  const next = localOnly(query.get('next'));
  const token = query.get('token');
  if (token !== null) {
    const email = redeem(practice.world, idIn(token), 'product');
    const account = email === undefined ? undefined : practice.world.accounts.get(email);
    if (account !== undefined) {
      if (account.bitbucket === undefined) session.account = account;
      else session.challenge = { account, ask: account.bitbucket.first === 'app' ? 'code' : 'security-key', next };
    }
    return go(addressWith('https://bitbucket.org/account/signin/', { next, redirectCount: '1' }));
  }
  if (session.account !== undefined) return go(`https://bitbucket.org${next}`);
  if (session.challenge !== undefined) return challengePage(visit);
  const back = `https://bitbucket.org/account/signin/?next=${encodeURIComponent(next)}&redirectCount=1`;
  return go(`https://id.atlassian.com/login?application=bitbucket&continue=${encodeURIComponent(back)}`, 301);
};

export const challengePage = ({ session }: Visit, more: Partial<Challenge> = {}): Reply =>
  page(
    bitbucketChallenge({ ask: session.challenge?.ask ?? 'code', ...more }),
    more.error === undefined ? {} : { status: 403 },
  );

const pass = ({ session, form, practice }: Visit): boolean => {
  const lock = session.challenge?.account.bitbucket;
  if (lock === undefined) return false;
  if (form.get('key') === 'touched') return lock.first === 'security-key';
  // A recovery code works wherever a code is asked for.
  const typed = (form.get('code') ?? form.get('recovery') ?? '').trim();
  return acceptCode(lock, typed, practice.rules()) || acceptRecoveryCode(lock, typed);
};

const check = (visit: Visit): Reply => {
  const { session } = visit;
  if (session.challenge === undefined) return go(signInAddress('/'));
  if (!pass(visit)) return challengePage(visit, { error: 'This code is not valid.' });
  const { account, next } = session.challenge;
  session.account = account;
  session.challenge = undefined;
  return go(`https://bitbucket.org${next}`);
};

const other = (visit: Visit): Reply => {
  const { session, form, practice } = visit;
  if (session.challenge === undefined) return go(signInAddress('/'));
  const ask = form.get('ask');
  if (ask === 'lost') {
    practice.world.mailbox.push({ to: session.challenge.account.email, subject: 'Regain access to Bitbucket' });
    return challengePage(visit, { lost: 'mailed' });
  }
  session.challenge.ask =
    ask === 'recovery-code'
      ? 'recovery-code'
      : session.challenge.account.bitbucket?.first === 'security-key'
        ? 'security-key'
        : 'code';
  return challengePage(visit);
};

const signOut = ({ session }: Visit): Reply => {
  for (const key of ['account', 'challenge', 'unlocked', 'setUp', 'after'] as const) session[key] = undefined;
  return go('https://id.atlassian.com/logout?continue=https%3A%2F%2Fbitbucket.org%2F');
};

export const bitbucketSignIn = (visit: Visit): Reply | undefined =>
  route(visit, {
    'GET /account/signin': signIn,
    'GET /socialauth/login/atlassianid': ({ query }) => go(signInAddress(localOnly(query.get('next')))),
    'POST /account/signin/two-step': check,
    'POST /account/signin/two-step/other': other,
    'GET /account/signout': signOut,
  });
