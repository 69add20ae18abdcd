import { describe, expect, test } from 'vitest';
import { phoneCode } from './phone-code.ts';
import { begin, closeAfterEach, signIn } from './play.ts';
import { startPractice } from './practice.ts';
import { createVisitor } from './visitor.ts';

closeAfterEach();

describe('the way out', () => {
  test('unknown hosts and other ports are refused and recorded', async () => {
    const practice = await startPractice({ browserOwn: [/^update\.example\.net:/] });
    const visitor = createVisitor(practice);
    for (const url of [
      'https://unknown.example.net/',
      'https://id.atlassian.com:8443/login',
      'https://update.example.net/',
    ])
      await expect(visitor.go(url)).rejects.toThrow('refused');
    expect(practice.refused).toEqual(['unknown.example.net:443', 'id.atlassian.com:8443']);
    expect(practice.refusedBrowserOwn).toEqual(['update.example.net:443']);
    await practice.close();
  });

  test('two practices in one process know nothing of each other', async () => {
    const [one, two] = await Promise.all([begin('b'), begin('j')]);
    expect(one.practice.proxyPort).not.toBe(two.practice.proxyPort);
    one.practice.serve('https://bitbucket.org/only-here', '<!doctype html><body>only here</body>');
    expect((await one.visitor.go('https://bitbucket.org/only-here')).html).toContain('only here');
    expect((await two.visitor.go('https://bitbucket.org/only-here')).status).toBe(404);
  });

  test('a late page waits for its release', async () => {
    const { practice, visitor } = await begin('a', { settings: { late: true } });
    expect((await visitor.go('https://id.atlassian.com/login')).html).toMatch(
      /<body[^>]*><template data-practice="late">/,
    );
    const released = visitor.go('https://id.atlassian.com/practice-assets/release');
    await practice.whenWaiting();
    practice.release();
    expect((await released).status).toBe(204);
  });

  test('a changed form is still understood', async () => {
    const { visitor, account, practice, start } = await begin('j', {
      settings: { shape: ['ids', 'nesting', 'unknown-words'], seed: 11 },
    });
    const { html } = await signIn({ visitor, account });
    const name = html.match(/data-practice="code" name="([^"]+)"/)?.[1] ?? '';
    expect(name).toMatch(/^f11_/);
    expect(
      (await visitor.send('/account/signin/two-step', { [name]: phoneCode(practice, account, 'bitbucket') })).url,
    ).toBe(start);
  });
});
