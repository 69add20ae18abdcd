const html = 'http://www.w3.org/1999/xhtml';

// If a picture or form of the page is named like a part of the document (`<img name="createElement">`), the document
// gives that instead, to our script too. What is taken from the prototype is always the browser's own.

/** Makes an HTML element that isn't in the page yet. Only plain names: a page may define what others do. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return Document.prototype.createElementNS.call(document, html, name) as HTMLElementTagNameMap[Name];
}

/** The page's own root element; null while a page rewrites itself. */
export function rootElement(): HTMLElement | null {
  return part('documentElement');
}

/** The page's body, if there is one. */
export function bodyElement(): HTMLElement | null {
  return part('body');
}

/** The first element of the page that a selector names. */
export function first(selector: string): Element | null {
  return Document.prototype.querySelector.call(document, selector);
}

/** All elements of the page that a selector names. */
export function all(selector: string): Iterable<Element> {
  return Document.prototype.querySelectorAll.call(document, selector);
}

function part(name: 'documentElement' | 'body'): HTMLElement | null {
  return Reflect.get(Document.prototype, name, document);
}
