// id.atlassian.com: settings, set-up by choice or by force, step-up, the review, sign-up, reset, log out.
import { atlassianLogOut } from '../../pages/atlassian-bounce.ts';
import { wrongCode } from '../../pages/atlassian-code.ts';
import { atlassianRecoveryShown, atlassianSetUp } from '../../pages/atlassian-set-up.ts';
import {
  atlassianProfile,
  atlassianSecurity,
  atlassianSettingsGate,
  atlassianTwoStepSettings,
} from '../../pages/atlassian-settings.ts';
import { atlassianSuggestion } from '../../pages/atlassian-suggestion.ts';
import { acceptCode, newAtlassianLock } from '../second-step.ts';
import { addressWith, go, page, type Reply, route, type Visit } from '../visit.ts';
import { nextPage } from './account-flow.ts';

const settingsAddress = 'https://id.atlassian.com/manage-profile/security/two-step-verification';

const signedIn =
  (act: (visit: Visit) => Reply) =>
  (visit: Visit): Reply =>
    visit.session.account === undefined
      ? go(addressWith('https://id.atlassian.com/login', { continue: `https://id.atlassian.com${visit.path}` }))
      : act(visit);

const settings = ({ session }: Visit): Reply =>
  page(
    session.unlocked
      ? atlassianTwoStepSettings({ on: session.account?.atlassian !== undefined })
      : atlassianSettingsGate(),
  );

const unlock = (visit: Visit): Reply => {
  const { session, form } = visit;
  if (form.get('password') !== session.account?.password)
    return page(atlassianSettingsGate({ error: 'Incorrect password' }), { status: 403 });
  session.unlocked = true;
  return settings(visit);
};

const isStage = (stage: string | null): stage is 'get-app' | 'scan' | 'code' =>
  stage === 'get-app' || stage === 'scan' || stage === 'code';

const enrol = (visit: Visit): Reply => {
  const { session, form, practice } = visit;
  const forced = session.flow !== undefined;
  const account = session.flow?.account ?? session.account;
  if (account === undefined || (!forced && !session.unlocked)) return go('https://id.atlassian.com/login');
  const { fresh } = practice.world;
  const secret = session.flow?.setUpSecret ?? session.setUp?.secret ?? fresh.secret();
  if (!forced) session.setUp = { secret };
  const stage = form.get('stage');
  if (isStage(stage)) return page(atlassianSetUp({ stage, forced, email: account.email, secret }));
  const lock = newAtlassianLock(fresh, secret);
  if (!acceptCode(lock, (form.get('otpCode') ?? '').trim(), practice.rules()))
    return page(atlassianSetUp({ stage: 'code', forced, email: account.email, secret, error: wrongCode }), {
      status: 403,
    });
  account.atlassian = lock;
  if (session.flow !== undefined) Object.assign(session.flow, { step: true, unsavedKey: lock.recoveryKey });
  session.setUp = undefined;
  return page(atlassianRecoveryShown({ recoveryKey: lock.recoveryKey, forced }));
};

const saved = (visit: Visit): Reply => {
  const { flow } = visit.session;
  if (flow === undefined) return settings(visit);
  delete flow.unsavedKey;
  return nextPage(visit);
};

const disable = (visit: Visit): Reply => {
  const { account, unlocked } = visit.session;
  if (account !== undefined && unlocked) account.atlassian = undefined;
  return settings(visit);
};

const decide = (visit: Visit): Reply => {
  const { flow } = visit.session;
  if (flow === undefined) return go('https://id.atlassian.com/login');
  flow.reviewed = true;
  if (visit.form.get('choice') === 'dismiss') return nextPage(visit);
  visit.session.account = flow.account;
  visit.session.flow = undefined;
  return go(settingsAddress);
};

const logOut = ({ session, query }: Visit): Reply => {
  session.account = undefined;
  session.flow = undefined;
  session.unlocked = undefined;
  return go(query.get('continue') ?? 'https://id.atlassian.com/login');
};

export const accountSettings = (visit: Visit): Reply | undefined =>
  route(visit, {
    'GET /manage-profile/security': signedIn(() => page(atlassianSecurity())),
    'GET /manage-profile/profile-and-visibility': signedIn(() => page(atlassianProfile())),
    'GET /manage-profile/security/two-step-verification': signedIn(settings),
    'POST /rest/settings/unlock': signedIn(unlock),
    'POST /rest/settings/disable': signedIn(disable),
    'POST /rest/mfa/enrollment': enrol,
    'POST /rest/mfa/recovery-saved': saved,
    'GET /login/two-step-verification/enroll': (again) => nextPage(again),
    'GET /login/security-screen': () => page(atlassianSuggestion()),
    'POST /rest/security-screen': decide,
    'GET /logout': (again) => (again.query.has('continue') ? logOut(again) : page(atlassianLogOut())),
    'POST /logout': logOut,
  });
