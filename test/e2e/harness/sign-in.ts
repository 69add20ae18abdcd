import type { Stage } from './stage.ts';

/** Email address and password at the Atlassian account, in the first tab, at the address that asks for them. */
export async function signInAt(on: Stage, address: string): Promise<void> {
  const { account } = on.journey;
  const { tab } = on.run;
  await tab.page.bringToFront();
  await tab.goto(address);
  await tab.type('email', account.email);
  await tab.click('submit');
  await tab.type('password', account.password);
  await tab.click('submit');
}
