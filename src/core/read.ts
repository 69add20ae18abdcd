import type { Say } from './words/say.ts';

/** What came of reading something that a person gave us: a value, or the sentence that says what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly problem: Say };
