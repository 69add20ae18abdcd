import type { LeftWords } from './look/words.ts';
import { saysElse } from './words/languages.ts';

// The background puts this into a page that may not be in English, before it is looked at. A second time changes nothing.
(globalThis as LeftWords).whichCodeWords ??= saysElse;
