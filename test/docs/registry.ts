import type { Tree } from './tree.ts';

/**
 * Reads a Windows registry file that sets texts. A key with numbered values is a list, as it is for browsers.
 * @throws Error at any other kind of line
 */
export function readRegistry(text: string): Tree {
  const root: Tree = {};
  let path: string[] = [];
  for (const line of text.split('\n').slice(1)) {
    const [, key, name, value] = /^\[(.+)\]$|^"([^"]+)"="([^"]*)"$/.exec(line) ?? [];
    if (key !== undefined) path = key.split('\\');
    else if (name !== undefined && value !== undefined) set(root, path, name, value);
    else if (line !== '') throw new Error(`Not a line of a registry file: ${line}`);
  }
  return root;
}

function set(tree: Tree, [first, ...rest]: readonly string[], name: string, value: string): void {
  if (first === undefined) {
    tree[name] = value;
    return;
  }
  const next = tree[first] ?? (name === '1' && rest.length === 0 ? [] : {});
  tree[first] = next;
  if (Array.isArray(next)) next.push(value);
  else if (typeof next === 'object') set(next, rest, name, value);
}
