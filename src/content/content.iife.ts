import type { Signs } from '../core/recognise/signs.ts';
import { words } from '../ports/content-browser.ts';
import { ask, isOrphaned, whenOrdered } from '../ports/content-messages.ts';
import { arrival, whenSent } from './arrival.ts';
import type { LeftBanner } from './banner.ts';
import { missingWords } from './bring-words.ts';
import { look } from './look/look.ts';
import { watch } from './watch.ts';

/**
 * The script in a web page. It looks, tells the background what it saw, and has the banner drawn that it gets in
 * return. It stores nothing else. The banner itself is in a script that is added only if there is one to draw.
 */
function start(): void {
  // After an update of the extension, the banner of the script before us is still there.
  for (const left of document.querySelectorAll('[data-which-code="banner"]')) left.remove();
  const life = new AbortController();
  let drawn: { readonly plan: string; readonly life: AbortController } | null = null;
  let turn = 0;
  let asksForCode = false;
  const came = arrival(document, (host) => ours.test(host), life.signal);

  const again = watch(
    document,
    async (seen) => {
      if (isOrphaned()) return life.abort();
      asksForCode = Object.keys(seen).some((name) => codes.test(name));
      turn += 1;
      const mine = turn;
      const { banner } = await ask('page/seen', { seen, came: came() });
      // If the page changed meanwhile, a newer answer is on its way.
      if (mine !== turn) return;
      const plan = JSON.stringify(banner);
      if (drawn?.plan === plan) return;
      drawn?.life.abort();
      drawn = null;
      if (banner === null) return;
      const own = new AbortController();
      drawn = { plan, life: own };
      // It isn't there if the browser didn't let the banner's script in: then the popup alone answers.
      (globalThis as LeftBanner).whichCodeBanner?.(
        banner,
        words,
        (reach) => void ask('banner/dismiss', { reach }),
        AbortSignal.any([life.signal, own.signal]),
      );
    },
    life.signal,
    missingWords,
  );
  // What it leads to may show that the code was given.
  whenSent(() => asksForCode && void ask('page/sent', {}).catch(() => null), life.signal);
  whenOrdered({
    'look/now': lookNow,
    'look/again': () => {
      again();
      return null;
    },
  });
}

async function lookNow(): Promise<Signs> {
  await missingWords();
  return look(document);
}

/** Elsewhere, where we are only after a click, we look only when asked. */
const ours = /(^|\.)(atlassian\.(com|net)|bitbucket\.org|trello\.com|jira\.com)$/;

/** The signs of a page that may ask for a code, or for what takes its place. */
const codes = /code|recovery|security-key/;

// The popup puts this file into pages that have no script of ours yet, and may do so twice.
const mark = globalThis as { whichCodeStarted?: true };
if (mark.whichCodeStarted === undefined) {
  mark.whichCodeStarted = true;
  if (ours.test(location.hostname)) start();
  else whenOrdered({ 'look/now': lookNow, 'look/again': () => null });
}
