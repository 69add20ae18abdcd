import { describe, expect, test } from 'vitest';
import { alsoCostly, costly } from '../pages/costly.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { seenAt, writeWithLook } from './harness/look-at.ts';
import { type Stage, stage } from './harness/stage.ts';

/** What a look may ask for at most, on any page: questions to the browser, and characters that it reads. */
const most = { questions: 250_000, characters: 3_000_000 };

type Work = { readonly questions: number; readonly characters: number; readonly seen: Record<string, number> };

/** Looks once, and counts what the look asks the browser for. Time says nothing on a busy machine. */
async function workOf(on: Stage, html: string): Promise<Work> {
  await writeWithLook(on, html);
  return (await on.run.tab.page.evaluate(`(() => {
    const count = { questions: 0, characters: 0 };
    const undo = [];
    const patch = (owner, name, make) => {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      undo.push(() => Object.defineProperty(owner, name, own));
      Object.defineProperty(owner, name, make(own));
    };
    const note = (found) => { count.questions += 1; if (typeof found === 'string') count.characters += found.length; return found; };
    const calls = (owner, ...names) => names.forEach((name) => patch(owner, name, (own) => ({ ...own, value(...given) { return note(own.value.apply(this, given)); } })));
    const reads = (owner, ...names) => names.forEach((name) => patch(owner, name, (own) => ({ ...own, get() { return note(own.get.call(this)); } })));
    calls(Element.prototype, 'getBoundingClientRect', 'checkVisibility', 'closest', 'matches');
    calls(TreeWalker.prototype, 'nextNode');
    calls(CharacterData.prototype, 'substringData');
    calls(window, 'getComputedStyle');
    reads(Node.prototype, 'textContent', 'nodeValue');
    reads(HTMLAnchorElement.prototype, 'pathname', 'hostname', 'protocol');
    reads(HTMLInputElement.prototype, 'labels');
    reads(HTMLLabelElement.prototype, 'control');
    try { return { seen: whichCode.look(document, 'bitbucket.org'), ...count }; } finally { for (const step of undo) step(); }
  })()`)) as Work;
}

describe.each(drawnKinds('look-bounds'))('what a look costs, in %s', (kind) => {
  const on = stage(kind, 'a');

  test.each(Object.entries(costly))('%s', async (_, html) => {
    const { questions, characters, seen } = await workOf(on, html());
    expect(questions).toBeLessThan(most.questions);
    expect(characters).toBeLessThan(most.characters);
    // It still says that there is a page.
    expect(seen).toHaveProperty('text');
  });

  test.each(Object.entries(alsoCostly))('is no more for %s', async (_, html) => {
    const { questions, characters } = await workOf(on, html());
    expect(questions).toBeLessThan(most.questions);
    expect(characters).toBeLessThan(most.characters);
  });

  test('a look that stops early says so, and nothing on that page is more than unsure', async () => {
    const signIn = 'https://id.atlassian.com/login';
    const code =
      '<h1>Two-step verification</h1><label>Code <input name="otpCode" inputmode="numeric" maxlength="6"></label>';
    const html = (more: string) => `<!doctype html><title>Practice</title>${code}${more}`;
    expect(await seenAt(on, signIn, html(`<p>${'word '.repeat(200_000)}</p>`))).toMatchObject({
      'cut-short': 1,
      'otp-code-field': 1,
    });
    await on.run.tab.popupSays({ page: 'atlassian-code', sure: 'unsure' });
    expect(await seenAt(on, signIn, html('<p>A few words</p>'))).not.toHaveProperty('cut-short');
    await on.run.tab.popupSays({ page: 'atlassian-code', sure: 'certain' });
  });
});
