/** What a page that pries has at hand, as `prying` in its own world. */
type Prying = {
  readonly got: string[];
  readonly reach: (when: string, words: readonly string[]) => void;
  readonly remove: () => void;
  readonly writeAnew: () => void;
};

/** Everything that a page got so far, one line each: a text that it read, or the name of a tree that it reached. */
export function loot(): readonly string[] {
  return (globalThis as unknown as { readonly prying: Prying }).prying.got;
}

/** Tries everything once more, at this moment. */
export function reachNow(when: string, words: readonly string[]): void {
  (globalThis as unknown as { readonly prying: Prying }).prying.reach(when, words);
}

/** Takes the banner out of the page. */
export function removeBanner(): void {
  (globalThis as unknown as { readonly prying: Prying }).prying.remove();
}

/** Has the page rewrite itself, which removes all listeners, and listen again at once. */
export function writeAnew(): void {
  (globalThis as unknown as { readonly prying: Prying }).prying.writeAnew();
}

/**
 * Everything by which a page may try to get into an element of ours, set up before the page's own first script: names
 * defined, functions replaced, all that the platform tells of what happens in the page listened to. Runs in the page.
 */
export function pry(): void {
  const got: string[] = [];
  const hook = '[data-which-code], which-code-banner';
  const note = (how: string, what: unknown): void => {
    if (typeof what === 'string') got.push(`${how}: ${what}`);
    // It may be of another window, with another `Node`.
    const root = (what as Node | null)?.getRootNode?.();
    if (root?.nodeType === 11 && 'host' in root) got.push(`${how}: INSIDE ${(what as Node).textContent}`);
  };
  /** Its own tries are no find. */
  let trying = 0;
  const attempt = (how: string, task: () => unknown): void => {
    trying += 1;
    try {
      const result = task();
      for (const it of Array.isArray(result) ? result : [result]) note(how, it);
    } catch {
      // Refused, as it should be.
    } finally {
      trying -= 1;
    }
  };

  // Its name, while that was one which a page can define.
  const internals = new Map<Element, ElementInternals>();
  customElements.define(
    'which-code-banner',
    class extends HTMLElement {
      constructor() {
        super();
        internals.set(this, this.attachInternals());
      }
    },
  );

  // Functions that the banner might call; in a world of its own it calls none of these.
  const { matches } = Element.prototype;
  const isOurs = (it: unknown): boolean =>
    it instanceof ShadowRoot || (it instanceof Element && matches.call(it, hook));
  const replace = (owner: object, name: string): void => {
    const before = Reflect.get(owner, name);
    const instead = function (this: unknown, ...given: unknown[]) {
      const result = Reflect.apply(before, this, given);
      if ([this, result].some(isOurs) && trying === 0) got.push(`INSIDE by ${name}`);
      return result;
    };
    Object.defineProperty(owner, name, { value: instead, configurable: true, writable: true });
  };
  for (const name of ['createElement', 'createElementNS', 'querySelector', 'adoptNode', 'importNode'])
    replace(Document.prototype, name);
  for (const name of ['attachShadow', 'append', 'setAttribute', 'remove', 'matches', 'checkVisibility'])
    replace(Element.prototype, name);
  for (const name of ['showPopover', 'hidePopover', 'attachInternals', 'click']) replace(HTMLElement.prototype, name);
  replace(Node.prototype, 'appendChild');

  // Everything that events and timings name.
  const parts = ['target', 'srcElement', 'relatedTarget', 'fromElement', 'toElement', 'originalTarget'];
  const more = ['explicitOriginalTarget', 'composedTarget', 'rangeParent', 'submitter', 'source'];
  const seen = (event: Event): void => {
    for (const part of [...parts, ...more]) attempt(`${event.type}.${part}`, () => Reflect.get(event, part));
    attempt(`${event.type} path`, () => event.composedPath().filter((it) => it !== window));
    attempt(`${event.type} active`, () => document.activeElement);
    attempt(`${event.type} ranges`, () => (event as InputEvent).getTargetRanges?.().map((it) => it.startContainer));
  };
  const names =
    'click mousedown mouseup mouseover mouseout mousemove pointerdown pointerup pointerover pointermove auxclick dblclick contextmenu focusin focusout focus blur keydown keyup selectstart selectionchange beforetoggle toggle copy cut scroll scrollend wheel dragstart beforeinput input command transitionend animationend slotchange DOMNodeInserted';
  const listen = (): void => {
    for (const name of names.split(' ')) addEventListener(name, seen, { capture: true });
  };
  listen();
  const timed = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      for (const part of ['target', 'element']) attempt(`timing ${entry.entryType}`, () => Reflect.get(entry, part));
      const sources = (entry as unknown as { readonly sources?: readonly { readonly node: Node }[] }).sources ?? [];
      for (const { node } of sources) attempt('timing of a shift', () => node);
    }
  });
  for (const type of PerformanceObserver.supportedEntryTypes)
    attempt(type, () => timed.observe({ type, buffered: true, ...(type === 'event' && { durationThreshold: 0 }) }));

  const reachHost = (when: string, host: HTMLElement): void => {
    attempt(`${when} shadowRoot`, () => host.shadowRoot);
    attempt(`${when} openOrClosed`, () => Reflect.get(host, 'openOrClosedShadowRoot'));
    attempt(`${when} internals`, () => internals.get(host)?.shadowRoot);
    attempt(`${when} own internals`, () => host.attachInternals().shadowRoot);
    for (const mode of ['open', 'closed'] as const)
      attempt(`${when} attachShadow`, () => host.attachShadow({ mode, clonable: true, serializable: true }));
    attempt(`${when} texts`, () => [host.outerHTML, host.textContent, host.innerText, host.title]);
    attempt(`${when} getHTML`, () => host.getHTML({ serializableShadowRoots: true }));
    attempt(`${when} names`, () => host.getAttributeNames().map((name) => `${name}=${host.getAttribute(name)}`));
    const copies: Node[] = [];
    attempt(`${when} copying`, () => void copies.push(host.cloneNode(true), document.importNode(host, true)));
    for (const copy of copies) {
      attempt(`${when} copy`, () => (copy as Element).shadowRoot);
      attempt(`${when} copy text`, () => copy.textContent);
    }
    attempt(`${when} children`, () => [...host.childNodes, host.firstElementChild, host.assignedSlot]);
    attempt(`${when} animations`, () =>
      [...document.getAnimations(), ...host.getAnimations({ subtree: true })].map(
        ({ effect }) => (effect as KeyframeEffect).target,
      ),
    );
    const style = getComputedStyle(host);
    attempt(`${when} style`, () => [...style].map((name) => style.getPropertyValue(name)).join());
  };

  /** The nodes and texts that a selection gives. */
  const selected = (when: string): void => {
    const selection = getSelection();
    if (selection === null) return;
    attempt(`${when} text`, () => String(selection));
    attempt(`${when} ends`, () => [selection.anchorNode, selection.focusNode]);
    for (let at = 0; at < selection.rangeCount; at += 1) {
      const range = selection.getRangeAt(at);
      attempt(`${when} range`, () => [
        range.startContainer,
        range.endContainer,
        range.commonAncestorContainer,
        String(range),
        range.cloneContents().textContent,
      ]);
    }
    attempt(`${when} composed`, () =>
      selection.getComposedRanges().flatMap((it) => [it.startContainer, it.endContainer]),
    );
  };

  const reach = (when: string, words: readonly string[]): void => {
    for (const host of document.querySelectorAll<HTMLElement>(hook)) reachHost(when, host);
    attempt(`${when} page`, () => [
      document.documentElement.innerText,
      document.documentElement.textContent,
      document.documentElement.getHTML({ serializableShadowRoots: true }),
    ]);
    attempt(`${when} active`, () => document.activeElement);
    selected(`${when} selection as it is`);
    for (let x = 10; x < innerWidth; x += 20)
      for (const y of [...Array(12).keys()].flatMap((step) => [10 + step * 20, innerHeight - 10 - step * 20])) {
        attempt(`${when} at a point`, () => document.elementsFromPoint(x, y));
        attempt(`${when} caret`, () => document.caretPositionFromPoint?.(x, y)?.offsetNode);
        const { caretRangeFromPoint } = document as { caretRangeFromPoint?: (x: number, y: number) => Range | null };
        attempt(`${when} caret range`, () => caretRangeFromPoint?.call(document, x, y)?.startContainer);
      }
    const selection = getSelection();
    if (selection === null) return;
    selection.selectAllChildren(document.documentElement);
    selected(`${when} all`);
    document.execCommand('selectAll');
    selected(`${when} selectAll`);
    for (const by of ['character', 'word', 'line', 'lineboundary', 'documentboundary'])
      for (const way of ['extend', 'move']) {
        selection.collapse(document.body, document.body.childNodes.length);
        for (let step = 0; step < 60; step += 1) {
          attempt(`${when} modify`, () => selection.modify(way, 'forward', by));
          attempt(`${when} ${way} by ${by}`, () => [selection.focusNode, String(selection)]);
        }
        selected(`${when} ${way} by ${by}`);
      }
    const { find } = globalThis as unknown as { readonly find?: (text: string, ...how: boolean[]) => boolean };
    for (const word of words) {
      selection.removeAllRanges();
      attempt(`${when} find`, () => (find?.(word, false, false, true, false, true) ? `FOUND ${word}` : null));
      selected(`${when} find`);
    }
    selection.removeAllRanges();
  };
  const remove = (): void => attempt('removing', () => void document.querySelector(hook)?.remove());
  /** As good as a new page, with what ran before still at work. */
  const writeAnew = (): void => {
    document.open();
    document.close();
    listen();
  };
  Object.assign(globalThis, { prying: { got, reach, remove, writeAnew } });

  new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    for (const it of added) if (it instanceof HTMLElement && isOurs(it)) reachHost('when it comes', it);
    for (const { target } of changes) attempt('change', () => target);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('pageshow', () => {
    for (const host of document.querySelectorAll<HTMLElement>(hook)) reachHost('pageshow', host);
  });
}
