import type { Row } from './row.ts';
import { costlyLooks } from './rows/costly-look.ts';
import { look } from './rows/look.ts';
import { mutations } from './rows/mutations.ts';
import { heavyLoad, signInLoad } from './rows/page-load.ts';
import { popup } from './rows/popup.ts';
import { popupCode, popupMany } from './rows/popup-code.ts';
import { scriptSize } from './rows/script-size.ts';
import { unlock, unlockedList } from './rows/unlock.ts';
import { verdicts } from './rows/verdicts.ts';
import { write, writeTwice } from './rows/write.ts';

/**
 * THE ROWS of the performance table, in the order in which they are printed. Adding one is a file in `rows/` and its
 * name here.
 */
export const rows: readonly Row[] = [
  look,
  ...costlyLooks,
  signInLoad,
  heavyLoad,
  mutations,
  popup,
  popupCode,
  popupMany,
  unlock,
  unlockedList,
  write,
  writeTwice,
  verdicts,
  scriptSize,
];
