import { describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';

/** What the script in the page sees there, up to the words: pages on which no code helps, and those that lead elsewhere. */
describe.each(drawnKinds('dead-ends'))('where people get stuck without a code, in %s', (kind) => {
  const on = stage(kind, 'c');

  const goTo = async (name: string): Promise<void> => {
    const { url, html } = sampleNamed(name);
    on.practice.serve(url, html);
    await on.run.tab.goto('about:blank');
    await on.run.tab.goto(url);
  };

  test.each([
    [
      'sign-in, too many tries',
      { page: 'atlassian-sign-in', wants: 'password' },
      [
        'The page says there were too many tries.',
        'prove you’re human',
        'If that wasn’t you, don’t unlock it from the email.',
      ],
    ],
    [
      'sign-in, account asleep',
      { page: 'atlassian-sign-in' },
      ['The page couldn’t sign you in.', 'This page isn’t asking for a code', 'Ask Atlassian’s support.'],
    ],
    ['error in the place of the content', { page: 'official' }, ['This page seems to show an error.']],
    ['error page of the account', { page: 'official' }, ['This page seems to show an error.']],
    [
      'portal log-in, choice of a way',
      { page: 'portal-sign-in', layer: 'organisation', wants: 'email-address' },
      ['Choose how to sign in to this portal', '“Continue with single sign-on”: your company’s sign-in.'],
    ],
    [
      'portal log-in, e-mail step of one portal',
      { page: 'portal-sign-in', layer: 'organisation', wants: 'email-address' },
      ['A choice: your Atlassian account, your company’s sign-in, or a password for this portal.'],
    ],
    [
      'passkeys of the Atlassian account',
      { page: 'atlassian-settings', wants: 'nothing' },
      ['These are the passkeys of your Atlassian account', 'probably does nothing for Bitbucket’s own'],
    ],
    [
      'Atlassian code',
      { page: 'atlassian-code', wants: 'app-code' },
      [
        'Your own Atlassian account, not acme-team.atlassian.net.',
        'Don’t wait for an email: this code isn’t sent by email.',
      ],
    ],
  ] as const)('%s', async (name, verdict, sentences) => {
    await goTo(name);
    const words = await on.run.tab.popupSays(verdict);
    for (const sentence of sentences) expect(words).toContain(sentence);
  });

  test('an invitation that led to an error page may still have let the user in', async () => {
    const { tab } = on.run;
    const { url, html } = sampleNamed('error in the place of the content');
    on.practice.serve(url, html);
    await goTo('Bitbucket invitation');
    await tab.popupSays({ page: 'bitbucket-invitation' });
    await tab.goto(url);
    const words = await tab.popupSays({ page: 'official' });
    expect(words).toContain('The invitation led to an error page. You may still have been let in.');
  });
});
