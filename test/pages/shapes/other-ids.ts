// Other -uidN suffixes; ids, test ids and field names that no fact lists get other names, or go where nothing refers to them.
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isKnownField, isKnownId, isKnownTestId } from './known-names.ts';
import { seeded } from './seeded.ts';
import { attribute, dropAttribute, elementsBelow, setAttribute } from './tree.ts';

const references = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'form', 'list'] as const;
const fields: ReadonlySet<string> = new Set(['input', 'button', 'select', 'textarea']);

const renamedId = (id: string, seed: number): string => {
  const name = isKnownId(id) ? id : `x${seeded(seed, id).toString(36)}`;
  return name.replace(/-uid\d+/, `-uid${3 + (seeded(seed, id.replace(/-uid.*/, '')) % 90)}`);
};

/** Reversible, so that the practice server still understands what a changed form sends. */
const otherFieldName = (name: string, seed: number): string =>
  `f${seed % 1000}_${Buffer.from(name).toString('base64url')}`;

export const originalFieldName = (name: string): string => {
  const coded = name.match(/^f\d+_([\w-]+)$/)?.[1];
  return coded === undefined ? name : Buffer.from(coded, 'base64url').toString();
};

export const otherIds = (document: Tree.Document, seed: number): void => {
  const elements = elementsBelow(document);
  const referred = new Set(
    elements.flatMap((element) => references.flatMap((name) => attribute(element, name)?.split(/\s+/) ?? [])),
  );
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id !== undefined && !isKnownId(id) && !referred.has(id) && seeded(seed, `drop ${id}`) % 2 === 0)
      dropAttribute(element, 'id');
    else if (id !== undefined) setAttribute(element, 'id', renamedId(id, seed));
    for (const name of references) {
      const value = attribute(element, name);
      if (value !== undefined)
        setAttribute(
          element,
          name,
          value
            .split(/\s+/)
            .map((one) => renamedId(one, seed))
            .join(' '),
        );
    }
    const testId = attribute(element, 'data-testid');
    if (testId !== undefined && !isKnownTestId(testId))
      setAttribute(element, 'data-testid', `x${seeded(seed, testId).toString(36)}`);
    const field = attribute(element, 'name');
    if (field !== undefined && fields.has(element.tagName) && !isKnownField(field))
      setAttribute(element, 'name', otherFieldName(field, seed));
  }
};
