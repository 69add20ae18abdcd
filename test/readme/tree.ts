/** Settings as browsers see them, whatever file they come from. */
export type Tree = { [name: string]: Value };
export type Value = string | boolean | Value[] | Tree;

/** What stands at a path, or null where nothing does. */
export function at(tree: Value, [name, ...rest]: readonly string[]): Value | null {
  if (name === undefined) return tree;
  const next = typeof tree === 'object' && !Array.isArray(tree) ? tree[name] : undefined;
  return next === undefined ? null : at(next, rest);
}
