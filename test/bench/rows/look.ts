import { lookScript } from '../../../tools/recognise/look-in-browser.ts';
import { alternate } from '../alternate.ts';
import type { Row } from '../row.ts';

/** The elements that the look asks for on a page that is too large to be a prompt, in one list. */
const selectors = [
  'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]',
  'input:read-write:not([type=search], [autocomplete^=cc-], [inert] *, nav *, header *, [role=search] *)',
  '#email-sent-page, #mfa-promote-dismiss, #mfa-promote-continue, [id^="mfa.enrollment"]',
  'h1, h2, h3, h4, h5, h6, [role=heading], legend, label, [data-testid="header-suffix"]',
  'p, [role=alert], [role=status], [aria-live], [id*="-error"], [id*="-helper"], [data-testid*="error"]',
  'button, a, [role=button], [role=link], input[type="submit"], a[href*="two-step"]',
].join(', ');

/** Times one run measures together: a single one is shorter than the clock's steps. */
const together = 20;

export const look: Row = {
  name: 'look',
  what: 'one look at a page of 5,000 elements',
  against: 'one querySelectorAll of the same signs',
  unit: 'ms',
  aim: 'look ≤ 2 ms',
  measure: async ({ withUs, heaviest }) => {
    const page = await withUs.newPage();
    try {
      await page.goto(heaviest, { waitUntil: 'load' });
      await page.evaluate(await lookScript());
      const time = (what: string) => async () =>
        Number(
          await page.evaluate(
            `(() => { const from = performance.now(); for (let i = 0; i < ${together}; i += 1) ${what}; return (performance.now() - from) / ${together}; })()`,
          ),
        );
      const found = await alternate(
        time('whichCode.look(document)'),
        time(`document.querySelectorAll(${JSON.stringify(selectors)}).length`),
        31,
      );
      return { ...found, reached: found.value <= 2 };
    } finally {
      await page.close();
    }
  },
};
