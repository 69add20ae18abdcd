/**
 * Whether two plain JSON values are equal, regardless of the order of their keys: browsers return stored documents
 * sorted.
 */
export function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const names = Object.keys(one);
  if (Array.isArray(one) !== Array.isArray(other) || names.length !== Object.keys(other).length) return false;
  return names.every(
    (name) => Object.hasOwn(other, name) && same(one[name as keyof typeof one], other[name as keyof typeof other]),
  );
}
