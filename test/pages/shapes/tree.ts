// Walking and editing a parsed document.
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text' && 'value' in node;

const childrenOf = (node: Tree.Node): readonly Tree.ChildNode[] => {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
};

/** Every node below this one, parents first; the list is taken before anything is changed. */
export const below = (node: Tree.Node): readonly Tree.Node[] =>
  childrenOf(node).flatMap((child) => [child, ...below(child)]);

export const elementsBelow = (node: Tree.Node): readonly Tree.Element[] => below(node).filter(isElement);

export const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export const setAttribute = (element: Tree.Element, name: string, value: string): void => {
  const found = element.attrs.find((one) => one.name === name);
  if (found === undefined) element.attrs.push({ name, value });
  else found.value = value;
};

export const dropAttribute = (element: Tree.Element, name: string): void => {
  element.attrs = element.attrs.filter((one) => one.name !== name);
};
