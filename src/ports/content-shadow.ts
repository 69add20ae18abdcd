type Firefox = { readonly openOrClosedShadowRoot?: ShadowRoot | null };
type Chromium = { readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot | null } } };

/** The shadow root of an element, also where the page keeps it to itself; null where it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const { dom } = (globalThis as Chromium).chrome ?? {};
  return dom?.openOrClosedShadowRoot(element) ?? (element as Firefox).openOrClosedShadowRoot ?? element.shadowRoot;
}
