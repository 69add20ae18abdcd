import { describe, expect, test } from 'vitest';
import { askingPages, documentIn } from '../languages/pages.ts';
import { sentences } from '../languages/sentences.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';

const policy = "default-src 'unsafe-inline'";

function pageIn(language: string, kind: string): { readonly url: string; readonly body: string } {
  const [say, make] = [sentences[language], askingPages[kind]];
  if (say === undefined || make === undefined) throw new Error(`There is no "${kind}" in ${language}`);
  return make(say);
}

describe.each(drawnKinds('brought-words'))('the words of other languages, in %s', (kind) => {
  const on = stage(kind, 'a');

  test.each(['sv', 'ar', null])('are there before a page is looked at, if it names %s', async (named) => {
    const { tab } = on.run;
    const { url, body } = pageIn(named ?? 'ko', 'security key');
    on.practice.serve(url, documentIn(named, body), policy);
    await tab.goto(url);
    expect((await tab.bannerSays()).text).toContain('security key');
    await tab.popupSays({ page: 'atlassian-security-key', wants: 'security-key', sure: 'likely' });
  });

  test('come when an English page goes on in another language', async () => {
    const { tab } = on.run;
    const { url, body } = pageIn('en', 'email');
    const next = JSON.stringify(pageIn('fi', 'recovery key').body).replaceAll('<', '\\u003c');
    const turn = `<script>var turn = () => { document.documentElement.lang = 'fi'; document.body.innerHTML = ${next}; }</script>`;
    on.practice.serve(url, documentIn('en', body + turn), policy);
    await tab.goto(url);
    await tab.popupSays({ page: 'atlassian-sign-in', wants: 'email-address' });
    await tab.page.evaluate('turn()');
    await tab.popupSays({ page: 'atlassian-recovery-key', wants: 'recovery-key' });
  });

  test('come for a dialog in another language than its page', async () => {
    const { tab } = on.run;
    const { url, body } = pageIn('pl', 'recovery code at Bitbucket');
    on.practice.serve(url, documentIn('en', body.replace('role="dialog"', 'role="dialog" lang="pl"')), policy);
    await tab.goto(url);
    await tab.popupSays({ page: 'bitbucket-recovery-code', wants: 'recovery-code' });
  });
});
