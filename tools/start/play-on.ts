import { createInterface } from 'node:readline';
import { phoneCode } from '../../test/practice/phone-code.ts';
import type { Taken } from './take-tour.ts';

/** Leaves the last window to the person in front of it, with everything they need; ends when they close it. */
export async function playOn({ journey, run, isOver }: Taken): Promise<void> {
  if (run === undefined || isOver()) return;
  const { practice, account, end } = journey;
  // Signed out, so that signing in can be tried from the start.
  practice.forgetSessions();
  process.stdout.write(
    `The window stays open for you to try things out, for example at ${end}: sign in as ${account.email} with the password "${account.password}", ` +
      'press Enter here for the codes on the phone, and close the window or press Ctrl+C here to end.\n',
  );
  const closed = new Promise((resolve) => run.tab.page.browser().once('disconnected', resolve));
  const lines = createInterface({ input: process.stdin });
  lines.on('line', () => process.stdout.write(`${codesNow(journey)}\n`));
  await closed;
  lines.close();
}

/** What the phone of the practice account shows now: one entry a lock, as its owner sees them. */
function codesNow({ practice, account }: Taken['journey']): string {
  const entries = [
    account.atlassian && `Atlassian account ${phoneCode(practice, account, 'atlassian', { unused: true })}`,
    account.bitbucket && `Bitbucket ${phoneCode(practice, account, 'bitbucket', { unused: true })}`,
  ];
  return `On the phone: ${entries.filter(Boolean).join(', ')}`;
}
