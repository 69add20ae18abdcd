import { matches, outOf } from '../natives.ts';
import { type Budget, known, type LookContext } from './look-context.ts';

/**
 * What an element gets from all its ancestors and itself. Each element is asked once for all its descendants, so asking
 * for one after another stays linear no matter how deep they are.
 * @param known what was found out before
 * @param top the value above the outermost element
 * @param own what an element makes of the value of its parent
 */
export function climb<Value>(
  element: Element,
  known: Map<Element, Value>,
  top: Value,
  own: (element: Element, above: Value) => Value,
  budget?: Budget,
): Value {
  const path: Element[] = [];
  let value: Value | undefined;
  for (let at: Element | null = element; at !== null; at = outOf(at)) {
    value = known.get(at);
    if (value !== undefined) break;
    path.push(at);
    if (budget?.spend(1) === false) return top;
  }
  let found = value ?? top;
  for (const one of path.reverse()) {
    found = own(one, found);
    known.set(one, found);
  }
  return found;
}

/** Whether an element or one of its ancestors matches the selector; asked under one name in a look. */
export function isWithin(element: Element, question: string, selector: string, context: LookContext): boolean {
  return climb(
    element,
    known(context, question),
    false,
    (one, above) => above || matches(one, selector),
    context.budget,
  );
}
