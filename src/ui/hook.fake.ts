// Runs a hook where there is no document: a component that draws nothing needs none of its functions.
import { h, render } from 'preact';
import { vi } from 'vitest';

/** The hook's latest result, after each of its renders. */
export type Hooked<Result> = { readonly result: Result; again(): void; end(): void };

/** Renders a component that calls the hook and draws nothing. */
export function hooked<Result>(hook: () => Result): Hooked<Result> {
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener() {}, removeEventListener() {} });
  const parent = { nodeType: 1, childNodes: [], firstChild: null } as unknown as Element;
  let result: Result | undefined;
  const Probe = () => {
    result = hook();
    return null;
  };
  const again = () => render(h(Probe, {}), parent);
  again();
  return {
    get result() {
      return result as Result;
    },
    again,
    end: () => render(null, parent),
  };
}

/** One part of what a component would put on the screen. */
export type Node = { readonly type: unknown; readonly props: Readonly<Record<string, unknown>> };

/** Every part of what a component returned, in the order of the screen. */
export function nodesIn(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesIn);
  if (typeof tree !== 'object' || tree === null || !('props' in tree)) return [];
  const node = tree as Node;
  return [node, ...nodesIn(node.props.children)];
}
