import { describe, expect, test } from 'vitest';
import { phoneCode } from '../practice/phone-code.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import type { Popup } from './harness/popup.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** The question on screen, and what has the focus. */
const asked = (popup: Popup) =>
  popup.read((document) => {
    const section = document.querySelector<HTMLElement>('[data-question]');
    return (
      section && {
        question: section.dataset.question ?? '',
        words: section.innerText,
        on: document.activeElement?.textContent ?? '',
        shown: document.querySelectorAll('[data-question]').length,
      }
    );
  });

/** Goes on with Tab until the keyboard is on what has these words. */
async function tabTo(popup: Popup, words: string): Promise<void> {
  await until(`the keyboard to come to "${words}"`, async () => {
    if ((await asked(popup))?.on === words) return true;
    await popup.pressKey('Tab');
    return false;
  });
}

describe.each(drawnKinds('refused-code'))('a code that Bitbucket refused, in %s', (kind) => {
  const on = stage(kind, 'b');

  test('is asked about, one question at a time, by keyboard alone, with the way back in last', async () => {
    const { account, start, practice } = on.journey;
    const { tab } = on.run;
    await tab.goto(start);
    await tab.type('email', account.email);
    await tab.click('submit');
    await tab.type('password', account.password);
    await tab.click('submit');
    await tab.popupSays({ page: 'atlassian-code' });
    const before = await tab.openPopup();
    expect(await asked(before)).toBeNull();
    await before.close();
    const first = phoneCode(practice, account, 'atlassian');
    await tab.type('code', first);
    await tab.click('submit');
    await tab.popupSays({ page: 'bitbucket-code' });
    // The same code once more, as people do.
    await tab.type('code', first);
    await tab.click('submit');
    await tab.shows('This code is not valid.');

    const popup = await tab.openPopup();
    const first_ = await until('the first question', () => asked(popup));
    expect(first_.question).toBe('refused_lock_bitbucket_second');
    expect(first_.words).toContain('1 of 5');
    const met = [first_.question];
    await tabTo(popup, 'That is not it');
    while (met.length < 5) {
      await popup.pressKey('Enter');
      const now = await until('the next question', async () => {
        const found = await asked(popup);
        return found !== null && found.question !== met.at(-1) && found;
      });
      expect(now.shown).toBe(1);
      met.push(now.question);
      // The focus stays where it was, or moves to the last question, which has no button.
      if (met.length < 5) expect(now.on).toBe('That is not it');
      else
        await until('the keyboard to be on the last words', async () =>
          now.words.includes((await asked(popup))?.on || '-'),
        );
    }
    expect(met).toEqual([
      'refused_lock_bitbucket_second',
      'refused_clock',
      'refused_space',
      'refused_account',
      'refused_recovery',
    ]);
    const way = await popup.read(
      (document) => document.querySelector('[data-question] a')?.getAttribute('href') ?? null,
    );
    expect(way).toContain('#/locked-out?lock=bitbucket');
    await popup.pressKey('Tab');
    const words = await popup.read((document) => document.querySelector('[data-question] a')?.textContent ?? '');
    await tabTo(popup, words);
    await popup.close();
  });
});
