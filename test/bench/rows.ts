import type { Row } from './row.ts';
import { look } from './rows/look.ts';
import { mutations } from './rows/mutations.ts';
import { heavyLoad, signInLoad } from './rows/page-load.ts';
import { popup } from './rows/popup.ts';
import { scriptSize } from './rows/script-size.ts';
import { verdicts } from './rows/verdicts.ts';

/**
 * THE ROWS of the performance table, in the order in which they are printed. Adding one is a file in `rows/` and its
 * line here: what the codes in the popup cost belongs after `popup`, on the same two pages.
 */
export const rows: readonly Row[] = [look, signInLoad, heavyLoad, mutations, popup, verdicts, scriptSize];
