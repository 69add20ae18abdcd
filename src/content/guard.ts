/** Handles an event that a user caused inside the banner, with the element where it happened. */
export type Hear = (event: Event, at: Element) => void;

type Guard = {
  /** Keeps everything that happens inside this closed shadow root from the page, and passes it to this function. */
  readonly keep: (root: Node, hear: Hear) => void;
  /** Whether it still hears first. A document that rewrites itself loses all its listeners. */
  readonly isAwake: () => boolean;
};

/** What the guard leaves for the banner, in the world that web pages can't see into. */
type Left = { whichCodeGuard?: Guard };

/** Firefox tells any page more about where an event happened than the standard does. */
type FirefoxEvent = Event & {
  readonly originalTarget?: unknown;
  readonly explicitOriginalTarget?: unknown;
  readonly rangeParent?: unknown;
};

/** Every event that leaves a shadow tree; those that have handlers are asked of the browser. */
const names =
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave pointerdown pointerup pointermove pointerrawupdate pointerover pointerout pointerenter pointerleave pointercancel gotpointercapture lostpointercapture wheel DOMMouseScroll MozMousePixelScroll MozPressTapGesture keydown keyup keypress input beforeinput textInput change select selectstart compositionstart compositionupdate compositionend focus blur focusin focusout copy cut paste dragstart drag dragenter dragexit dragover dragleave drop dragend touchstart touchmove touchend touchcancel DOMActivate command';

/**
 * In Firefox every event names, as `originalTarget` and more, the very node where it happened, even in a closed shadow
 * root: a listener that hears it is inside. So here, before any script of the page, we become the first to listen, and
 * the page hears nothing of what happens inside the banner.
 */
export function standGuard(): void {
  const left = globalThis as Left;
  if (left.whichCodeGuard !== undefined) return;
  const kept = new WeakMap<Node, Hear>();
  const keeperOf = (it: unknown): Hear | undefined => (it instanceof Node ? kept.get(it.getRootNode()) : undefined);
  const hear = (event: FirefoxEvent): void => {
    const { originalTarget: at, explicitOriginalTarget, rangeParent } = event;
    const inside = keeperOf(at);
    // An event that leads from the page into the banner names both ends.
    if (inside === undefined && !keeperOf(explicitOriginalTarget) && !keeperOf(rangeParent)) return;
    event.stopImmediatePropagation();
    if (at instanceof Element) inside?.(event, at);
  };
  const types = new Set(names.split(' '));
  for (const name in HTMLElement.prototype) if (/^on[a-z]/.test(name)) types.add(name.slice(2));
  for (const type of types) addEventListener(type, hear, { capture: true, passive: true });
  const call = crypto.randomUUID();
  let heard = 0;
  addEventListener(call, (event) => {
    event.stopImmediatePropagation();
    heard += 1;
  });
  const isAwake = (): boolean => {
    const before = heard;
    dispatchEvent(new Event(call));
    return heard > before;
  };
  left.whichCodeGuard = { keep: (root, by) => void kept.set(root, by), isAwake };
}

/** The guard, if there is one. */
export function guardHere(): Guard | undefined {
  return (globalThis as Left).whichCodeGuard;
}

/** Whether a page that listens would get inside: the browser tells too much, and no guard hears first. */
export function isOpenToPages(): boolean {
  return 'originalTarget' in Event.prototype && !guardHere()?.isAwake();
}
