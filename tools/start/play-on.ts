import type { Taken } from './take-tour.ts';

/** Leaves the last window to the user, with everything they need; ends when they close it. */
export async function playOn({ journey, run, isOver }: Taken): Promise<void> {
  if (run === undefined || isOver()) return;
  const { practice, account, end } = journey;
  // Signed out, so that signing in can be tried from the start.
  practice.forgetSessions();
  process.stdout.write(
    `The window stays open for you to try things out, for example at ${end}: sign in as ${account.email} with the password "${account.password}". ` +
      'The codes are in the extension: click its icon. Close the window or press Ctrl+C here to end.\n',
  );
  await new Promise((resolve) => run.tab.page.browser().once('disconnected', resolve));
}
