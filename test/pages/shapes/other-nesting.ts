// Other class names, in the styles too; extra wrappers around fields and buttons; another level of heading.
import { defaultTreeAdapter as adapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { seeded } from './seeded.ts';
import { attribute, below, elementsBelow, isElement, isText, setAttribute } from './tree.ts';

const wrapped: ReadonlySet<string> = new Set(['input', 'button', 'textarea', 'img']);

const otherClass = (name: string, seed: number): string => `c${seeded(seed, name).toString(36)}`;

const renameClasses = (document: Tree.Document, seed: number): void => {
  for (const element of elementsBelow(document)) {
    const names = attribute(element, 'class');
    if (names !== undefined)
      setAttribute(
        element,
        'class',
        names.replace(/\S+/g, (name) => otherClass(name, seed)),
      );
    if (element.tagName !== 'style') continue;
    for (const node of element.childNodes) {
      if (isText(node))
        node.value = node.value.replace(/\.([a-z][\w-]*)/g, (_, name: string) => `.${otherClass(name, seed)}`);
    }
  }
};

const wrap = (element: Tree.Element, seed: number, index: number): void => {
  const parent = element.parentNode;
  if (parent === null) return;
  const depth = 1 + (seeded(seed, `wrap ${index}`) % 3);
  const make = (level: number): Tree.Element =>
    adapter.createElement('span', html.NS.HTML, [
      { name: 'class', value: `w${seeded(seed, `${index} ${level}`).toString(36)}` },
    ]);
  const outer = make(0);
  adapter.insertBefore(parent, outer, element);
  adapter.detachNode(element);
  let inner = outer;
  for (let level = 1; level < depth; level += 1) {
    const next = make(level);
    adapter.appendChild(inner, next);
    inner = next;
  }
  adapter.appendChild(inner, element);
};

export const otherNesting = (document: Tree.Document, seed: number): void => {
  renameClasses(document, seed);
  for (const [index, node] of below(document).entries()) {
    if (!isElement(node)) continue;
    if (wrapped.has(node.tagName)) wrap(node, seed, index);
    if (node.tagName === 'h1') {
      const tag = seeded(seed, 'heading') % 2 === 0 ? 'h2' : 'h5';
      Object.assign(node, { tagName: tag, nodeName: tag });
    }
  }
};
