import type { Signs } from '../core/recognise/signs.ts';
import { words } from '../ports/content-browser.ts';
import { ask, isOrphaned, whenOrdered } from '../ports/content-messages.ts';
import type { LeftBanner } from './banner.ts';
import { missingWords } from './bring-words.ts';
import { look } from './look/look.ts';
import { watch } from './watch.ts';

/**
 * The script in a web page. It looks, tells the background what it saw, and has the banner drawn that it gets in
 * return. It stores nothing else. The banner itself is in a script that is added only if there is one to draw.
 */
function start(): void {
  const life = new AbortController();
  let drawn: { readonly plan: string; readonly life: AbortController } | null = null;
  let turn = 0;

  const again = watch(
    document,
    async (seen) => {
      if (isOrphaned()) return life.abort();
      turn += 1;
      const mine = turn;
      const { banner } = await ask('page/seen', { seen });
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

// The popup puts this file into pages that have no script of ours yet, and may do so twice.
const mark = globalThis as { whichCodeStarted?: true };
if (mark.whichCodeStarted === undefined) {
  mark.whichCodeStarted = true;
  if (ours.test(location.hostname)) start();
  else whenOrdered({ 'look/now': lookNow, 'look/again': () => null });
}
