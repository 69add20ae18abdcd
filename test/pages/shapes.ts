// The same page as another build, another front end or another language would send it. Structural, seeded, never by hand.
// What the page facts list by name stays (but for its -uidN suffix); so do data-practice, names that are posted in the page
// facts, addresses and autocomplete. Everything else may change.
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { otherIds } from './shapes/other-ids.ts';
import { otherNesting } from './shapes/other-nesting.ts';
import { noWords, unknownWords } from './shapes/other-words.ts';
import { rightToLeft } from './shapes/right-to-left.ts';

export const shapeNames = ['ids', 'nesting', 'unknown-words', 'no-words', 'right-to-left'] as const;
export type Shape = (typeof shapeNames)[number];

const transforms: Readonly<Record<Shape, (document: Tree.Document, seed: number) => void>> = {
  ids: otherIds,
  nesting: otherNesting,
  'unknown-words': unknownWords,
  'no-words': noWords,
  'right-to-left': rightToLeft,
};

/** Several shapes at once are applied in the order given. */
export const shaped = (document: string, shape: Shape | readonly Shape[], seed: number): string => {
  const tree = parse(document);
  for (const one of typeof shape === 'string' ? [shape] : shape) transforms[one](tree, seed);
  return serialize(tree);
};
