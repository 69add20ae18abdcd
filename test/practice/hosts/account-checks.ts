// id.atlassian.com: the emailed check, the app's code, the security key, the recovery key.
import { wrongCode } from '../../pages/atlassian-code.ts';
import { atlassianRecoveryKey } from '../../pages/atlassian-recovery-key.ts';
import { acceptCode, acceptRecoveryKey } from '../second-step.ts';
import { page, type Reply, route, type Visit } from '../visit.ts';
import { mailCode, nextPage, withFlow } from './account-flow.ts';

const checkMailed = withFlow((visit, flow) => {
  if ((visit.form.get('boxes') ?? '').toUpperCase() !== flow.mailedCode)
    return nextPage(visit, 'That code is not right.');
  flow.mailed = true;
  return nextPage(visit);
});

const resend = withFlow((visit, flow) => {
  if (flow.account !== undefined) mailCode(visit, flow, flow.account.email);
  return nextPage(visit);
});

const checkCode = withFlow((visit, flow) => {
  const lock = flow.account?.atlassian;
  if (
    lock === undefined ||
    !flow.password ||
    !acceptCode(lock, (visit.form.get('otpCode') ?? '').trim(), visit.practice.rules())
  )
    return nextPage(visit, wrongCode);
  flow.step = true;
  return nextPage(visit);
});

const checkRecovery = withFlow((visit, flow) => {
  const lock = flow.account?.atlassian;
  if (
    lock === undefined ||
    !flow.password ||
    !acceptRecoveryKey(visit.practice.world.fresh, lock, visit.form.get('recoveryCode') ?? '')
  )
    return nextPage(visit, 'That recovery key is not right.');
  flow.step = true;
  flow.unsavedKey = lock.recoveryKey;
  return nextPage(visit);
});

const recoveryMail = withFlow((visit, flow) => {
  if (flow.account !== undefined)
    visit.practice.world.mailbox.push({ to: flow.account.email, subject: 'Steps to recover your Atlassian account' });
  return page(atlassianRecoveryKey({ lost: 'mailed' }));
});

export const accountChecks = (visit: Visit): Reply | undefined =>
  route(visit, {
    'POST /rest/email-code/verify': checkMailed,
    'POST /rest/email-code/resend': resend,
    'POST /rest/two-step-verification/verify': checkCode,
    'POST /rest/two-step-verification/security-key': withFlow((again, flow) => {
      flow.step = flow.account?.atlassian?.first === 'security-key';
      return nextPage(again);
    }),
    'POST /rest/two-step-verification/recovery-page': withFlow((again, flow) => {
      flow.recovering = true;
      return nextPage(again);
    }),
    'POST /rest/two-step-verification/recovery': checkRecovery,
    'POST /rest/two-step-verification/recovery-email': recoveryMail,
  });
