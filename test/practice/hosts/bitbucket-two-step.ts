// bitbucket.org: the settings of its own second step: off, gate, set-up, mail, recovery codes, on, off again.

import { bitbucketRecoveryShown, bitbucketSetUp, bitbucketSetUpMailed } from '../../pages/bitbucket-set-up.ts';
import {
  bitbucketAppPasswords,
  bitbucketPersonalSettings,
  bitbucketSettingsGate,
  bitbucketSettingsOff,
  bitbucketSettingsOn,
} from '../../pages/bitbucket-settings.ts';
import { acceptCode, newBitbucketLock, renewRecoveryCodes } from '../second-step.ts';
import { addressWith, go, page, type Reply, route, type Visit } from '../visit.ts';
import type { Account } from '../world.ts';
import { signInAddress } from './bitbucket-sign-in.ts';

const settingsAddress = 'https://bitbucket.org/account/settings/two-step-verification/manage';

const signedIn =
  (act: (visit: Visit, account: Account) => Reply) =>
  (visit: Visit): Reply =>
    visit.session.account === undefined ? go(signInAddress(visit.path)) : act(visit, visit.session.account);

const unlocked = (act: (visit: Visit, account: Account) => Reply): ((visit: Visit) => Reply) =>
  signedIn((visit, account) => (visit.session.unlocked ? act(visit, account) : page(bitbucketSettingsGate())));

const showSetUp = ({ session, practice }: Visit, account: Account, error?: string): Reply => {
  session.setUp ??= { secret: practice.world.fresh.secret() };
  return page(
    bitbucketSetUp({ account: account.email, secret: session.setUp.secret, ...(error === undefined ? {} : { error }) }),
    error === undefined ? {} : { status: 403 },
  );
};

const settings = (visit: Visit, account: Account): Reply => {
  const { session, query, practice } = visit;
  const confirm = query.get('confirm');
  if (confirm !== null && session.setUp !== undefined && session.setUp.mailToken === confirm) {
    account.bitbucket = newBitbucketLock(practice.world.fresh, session.setUp.secret);
    session.setUp = undefined;
    return page(
      bitbucketRecoveryShown({
        codes: [...account.bitbucket.recoveryCodes],
        next: session.after ?? '/dashboard/repositories',
      }),
    );
  }
  if (account.bitbucket === undefined) return page(bitbucketSettingsOff());
  return page(session.unlocked ? bitbucketSettingsOn() : bitbucketSettingsGate());
};

const unlock = signedIn((visit, account) => {
  const { session, form } = visit;
  if (form.get('password') !== account.password)
    return page(bitbucketSettingsGate({ error: 'That password is not right.' }), { status: 403 });
  session.unlocked = true;
  return account.bitbucket === undefined ? showSetUp(visit, account) : page(bitbucketSettingsOn());
});

const verify = unlocked((visit, account) => {
  const { session, form, practice } = visit;
  const { setUp } = session;
  if (setUp === undefined) return settings(visit, account);
  const trial = { secret: setUp.secret, used: new Set<number>() };
  if (!acceptCode(trial, (form.get('code') ?? '').trim(), practice.rules()))
    return showSetUp(visit, account, 'This code is not valid.');
  setUp.mailToken = practice.world.fresh.id();
  practice.world.mailbox.push({
    to: account.email,
    subject: 'Confirm two-step verification',
    link: addressWith(settingsAddress, { confirm: setUp.mailToken }),
  });
  return page(bitbucketSetUpMailed(account.email));
});

const newCodes = unlocked(({ session, practice }, account) => {
  if (account.bitbucket === undefined) return page(bitbucketSettingsOff());
  return page(
    bitbucketRecoveryShown({
      codes: renewRecoveryCodes(practice.world.fresh, account.bitbucket),
      next: session.after ?? settingsAddress.slice('https://bitbucket.org'.length),
    }),
  );
});

const saved = signedIn(({ session }) => {
  const next = session.after ?? '/account/settings/two-step-verification/manage';
  session.after = undefined;
  return go(`https://bitbucket.org${next}`);
});

/**
 * Admins who require it of others can't turn their own off first; users who are required to have it are blocked
 * afterwards.
 */
const disable = unlocked(({ form, practice }, account) => {
  const sure = form.get('sure');
  if (sure !== 'yes') return page(bitbucketSettingsOn({ asking: sure === 'ask' }));
  const demanding = [...practice.world.workspaces.values()].find(
    (workspace) => workspace.requiresTwoStep && workspace.members.get(account.email) === 'administrators',
  );
  if (demanding !== undefined)
    return page(
      bitbucketSettingsOn({ error: `You administer ${demanding.id}, which requires two-step verification.` }),
      { status: 403 },
    );
  account.bitbucket = undefined;
  return page(bitbucketSettingsOff());
});

export const bitbucketTwoStep = (visit: Visit): Reply | undefined =>
  route(visit, {
    'GET /account/settings': signedIn(() => page(bitbucketPersonalSettings())),
    'GET /account/settings/app-passwords': signedIn(() => page(bitbucketAppPasswords())),
    'GET /account/settings/two-step-verification': signedIn(settings),
    'GET /account/settings/two-step-verification/manage': signedIn(settings),
    'POST /account/settings/two-step-verification/start': unlocked(showSetUp),
    'POST /account/settings/two-step-verification/unlock': unlock,
    'POST /account/settings/two-step-verification/verify': verify,
    'POST /account/settings/two-step-verification/new-codes': newCodes,
    'POST /account/settings/two-step-verification/saved': saved,
    'POST /account/settings/two-step-verification/disable': disable,
  });
