/**
 * A part of the page facts (`docs/page-facts.md`), where what we know of the real pages is written down: a number is a row of
 * its table of pages, a letter with a number is a row of a later table, and a section is named with its row where it has
 * numbered ones.
 */
export type Fact = number | `section ${number}` | `section ${number}, ${number}` | `${'A' | 'B' | 'C'}${number}`;
