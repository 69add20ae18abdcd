import { alternate } from '../alternate.ts';
import { openCodePage } from '../code-page.ts';
import { paintOf } from '../painted.ts';
import type { Row } from '../row.ts';

const aims = { one: 1.5, many: 1.2 };
const many = 1_000;

export const popupCode: Row = {
  name: 'popup-code',
  what: 'from opening the popup to its first code on screen, with one entry, in a vault already unlocked with a passphrase',
  against: 'a page of the extension that only shows a text',
  unit: 'ms',
  aim: `ratio ≤ ${aims.one}`,
  measure: async ({ withUs, practice, floorPage }) => {
    const { page, popup, close } = await openCodePage(withUs, practice, 1);
    try {
      const paint = (address: string) => () => paintOf(page, address);
      const found = await alternate(paint(popup), paint(floorPage), 31);
      return { ...found, reached: found.value / found.floor <= aims.one };
    } finally {
      await close();
    }
  },
};

export const popupMany: Row = {
  name: 'popup-many',
  what: `the same with ${many.toLocaleString('en')} entries`,
  against: 'with one',
  unit: 'ms',
  aim: `ratio ≤ ${aims.many}`,
  measure: async ({ withUs, launch, practice }) => {
    // A vault each, so that they can be measured in turns.
    const other = await launch();
    const full = await openCodePage(other, practice, many);
    const small = await openCodePage(withUs, practice, 1);
    try {
      const found = await alternate(
        () => paintOf(full.page, full.popup),
        () => paintOf(small.page, small.popup),
        31,
      );
      return { ...found, reached: found.value / found.floor <= aims.many };
    } finally {
      await small.close();
      await other.close();
    }
  },
};
