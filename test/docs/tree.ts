/** Settings as browsers see them, from any kind of file. */
export type Tree = { [name: string]: Value };
export type Value = string | boolean | Value[] | Tree;

/** The value at a path, or null if there is none. */
export function at(tree: Value, [name, ...rest]: readonly string[]): Value | null {
  if (name === undefined) return tree;
  const next = typeof tree === 'object' && !Array.isArray(tree) ? tree[name] : undefined;
  return next === undefined ? null : at(next, rest);
}
