// id.atlassian.com: step-up, password reset, sign-up.
import { atlassianEmailCode } from '../../pages/atlassian-email-code.ts';
import { atlassianPasswordReset } from '../../pages/atlassian-password-reset.ts';
import { atlassianSignUp, atlassianSignUpWelcome } from '../../pages/atlassian-sign-up.ts';
import { atlassianStepUp } from '../../pages/atlassian-step-up.ts';
import { tokenOf } from '../../pages/tokens.ts';
import { addressWith, go, page, type Reply, route, type Visit } from '../visit.ts';
import { addAccount } from '../world.ts';

/** The emailed code has six digits for a guest of a site and eight for the user's own security settings. */
const shown = (continueTo: string): { readonly continueTo: string; readonly digits: 6 | 8 } => ({
  continueTo,
  digits: new URL(continueTo).hostname === 'id.atlassian.com' ? 8 : 6,
});

const stepUpAddress = (continueTo: string): string =>
  `${addressWith('https://id.atlassian.com/step-up/start', { continue: continueTo })}#sent`;

const whoAsks = ({ session }: Visit): string => session.account?.email ?? '';

const start = (visit: Visit): Reply => {
  const continueTo = visit.query.get('continue') ?? 'https://id.atlassian.com/manage-profile/security';
  if (visit.session.account === undefined)
    return go(
      addressWith('https://id.atlassian.com/login', {
        continue: addressWith('https://id.atlassian.com/step-up/start', { continue: continueTo }),
      }),
    );
  return page(atlassianStepUp({ state: 'start', email: whoAsks(visit), ...shown(continueTo) }));
};

const send = (visit: Visit): Reply => {
  const { session, form, practice } = visit;
  const about = shown(form.get('continue') ?? '');
  session.stepUp = { code: practice.world.fresh.digits(about.digits) };
  practice.world.mailbox.push({ to: whoAsks(visit), subject: 'Verify your identity', code: session.stepUp.code });
  return page(atlassianStepUp({ state: 'sent', email: whoAsks(visit), ...about }), {
    at: stepUpAddress(about.continueTo),
  });
};

const verify = (visit: Visit): Reply => {
  const { session, form, practice } = visit;
  const about = shown(form.get('continue') ?? '');
  if (session.stepUp === undefined || form.get('otpCode') !== session.stepUp.code)
    return page(atlassianStepUp({ state: 'sent', email: whoAsks(visit), ...about, error: 'That code is not right.' }), {
      status: 403,
    });
  session.stepUp = undefined;
  practice.world.sites.get(new URL(about.continueTo).hostname)?.checked.add(whoAsks(visit));
  return go(about.continueTo);
};

const signUp = ({ form, practice, session }: Visit): Reply => {
  const email = form.get('email') ?? '';
  const code = practice.world.fresh.lettersAndDigits(6);
  session.stepUp = { code };
  practice.world.mailbox.push({ to: email, subject: 'Your one-time passcode', code });
  const token = tokenOf({ sub: email, aud: 'link-signature-validator', nbf: 1700000000 });
  return page(atlassianEmailCode({ email, when: 'sign-up' }), {
    at: addressWith('https://id.atlassian.com/signup/verify-email/otp', {
      continue: 'https://start.atlassian.com/',
      token,
    }),
  });
};

const verifySignUp = ({ form, session, practice }: Visit): Reply => {
  const email =
    practice.world.mailbox.findLast((mail) => mail.code !== undefined && mail.code === session.stepUp?.code)?.to ?? '';
  if ((form.get('boxes') ?? '').toUpperCase() !== session.stepUp?.code)
    return page(atlassianEmailCode({ email, when: 'sign-up', error: 'That code is not right.' }), { status: 403 });
  session.account = addAccount(practice.world, { email, name: email });
  return page(atlassianSignUpWelcome(), { at: 'https://id.atlassian.com/signup/welcome' });
};

const welcome = ({ form, session }: Visit): Reply => {
  if (session.account !== undefined) session.account.password = form.get('password') ?? '';
  return go('https://start.atlassian.com/');
};

const reset = ({ form, practice }: Visit): Reply => {
  const email = form.get('email') ?? '';
  practice.world.mailbox.push({ to: email, subject: 'Reset your password' });
  return page(atlassianPasswordReset({ sent: true, email }));
};

export const accountOthers = (visit: Visit): Reply | undefined =>
  route(visit, {
    'GET /step-up/start': start,
    'POST /rest/step-up/start': send,
    'POST /rest/mfa/verify': verify,
    'GET /signup': ({ query }) => page(atlassianSignUp({ email: query.get('email') ?? '' })),
    'POST /rest/signup': signUp,
    'POST /rest/signup/verify': verifySignUp,
    'POST /rest/signup/welcome': welcome,
    'GET /login/resetpassword': ({ query }) => page(atlassianPasswordReset({ email: query.get('email') ?? '' })),
    'POST /rest/reset-password': reset,
  });
