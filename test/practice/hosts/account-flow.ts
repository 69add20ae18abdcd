// id.atlassian.com: which page a sign-in has come to, through every lock that this account has.
import { atlassianCode } from '../../pages/atlassian-code.ts';
import { atlassianEmailCode } from '../../pages/atlassian-email-code.ts';
import { atlassianRecoveryKey } from '../../pages/atlassian-recovery-key.ts';
import { atlassianSecurityKey } from '../../pages/atlassian-security-key.ts';
import { atlassianRecoveryShown, atlassianSetUp } from '../../pages/atlassian-set-up.ts';
import { atlassianSignIn } from '../../pages/atlassian-sign-in.ts';
import { handOffToken, reviewToken } from '../../pages/tokens.ts';
import type { Flow } from '../session.ts';
import { ticketFor } from '../tickets.ts';
import { addressWith, go, page, type Reply, type Visit } from '../visit.ts';
import type { World } from '../world.ts';

export const home = 'https://start.atlassian.com/';

export const authorizeAddress = (world: World, email: string, continueTo: string, application?: string): string =>
  addressWith('https://id.atlassian.com/login/authorize', {
    application,
    continue: continueTo,
    token: handOffToken(ticketFor(world, email, 'account')),
  });

const atCode = ({ practice }: Visit): { readonly at?: string } =>
  practice.settings.codePath === '/login' ? {} : { at: `https://id.atlassian.com${practice.settings.codePath}` };

export const mailCode = ({ practice: { world } }: Visit, flow: Flow, email: string): void => {
  flow.mailedCode = world.fresh.lettersAndDigits(6);
  world.mailbox.push({ to: email, subject: 'Your one-time passcode', code: flow.mailedCode });
};

/** The page that this sign-in has come to. */
export const nextPage = (visit: Visit, error?: string): Reply => {
  const { session, practice } = visit;
  const { flow } = session;
  const wrong = error === undefined ? {} : { error };
  const status = error === undefined ? {} : { status: 403 };
  if (flow === undefined) return go('https://id.atlassian.com/login');
  const { account } = flow;
  if (account === undefined || !flow.password)
    return page(atlassianSignIn({ step: 'email', product: flow.application, ...wrong }), status);
  if (account.mailedCheck && !flow.mailed)
    return page(atlassianEmailCode({ email: account.email, when: 'sign-in', ...wrong }), status);
  if (flow.unsavedKey !== undefined)
    return page(atlassianRecoveryShown({ recoveryKey: flow.unsavedKey, forced: true }));
  if (account.atlassian !== undefined && !flow.step) {
    if (flow.recovering) return page(atlassianRecoveryKey(wrong), status);
    return page(
      account.atlassian.first === 'app'
        ? atlassianCode({ product: flow.application, ...wrong })
        : atlassianSecurityKey(),
      { ...status, ...atCode(visit) },
    );
  }
  if (account.atlassian === undefined && account.mustSetUp) {
    flow.setUpSecret ??= practice.world.fresh.secret();
    const at = addressWith('https://id.atlassian.com/login/two-step-verification/enroll', {
      continue: flow.continueTo,
    });
    return page(atlassianSetUp({ stage: 'get-app', forced: true, email: account.email, secret: flow.setUpSecret }), {
      at,
    });
  }
  if (account.review && account.atlassian === undefined && !flow.reviewed)
    return go(
      addressWith('https://id.atlassian.com/login/security-screen', {
        token: reviewToken(),
        continue: flow.continueTo,
      }),
    );
  session.account = account;
  session.flow = undefined;
  return go(authorizeAddress(practice.world, account.email, flow.continueTo, flow.application || undefined));
};

export const withFlow =
  (act: (visit: Visit, flow: Flow) => Reply) =>
  (visit: Visit): Reply =>
    visit.session.flow === undefined ? go('https://id.atlassian.com/login') : act(visit, visit.session.flow);
