import { guardHere, type Hear } from '../guard.ts';
import { make } from './own-document.ts';
import { css } from './sheet.ts';

/**
 * A host of our own with this box inside, in no page yet, and what hears clicks and keys in there. It is a plain element: a page can define what an element of
 * another name is, and is then handed its closed shadow root.
 */
export function hostOf(box: HTMLElement, hear: Hear): HTMLElement {
  const host = make('div');
  host.dataset.whichCode = 'banner';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(box);
  guardHere()?.keep(root, hear);
  // Where a guard stands, nothing comes as far as this.
  for (const type of ['click', 'keydown'])
    root.addEventListener(type, (event) => event.target instanceof Element && hear(event, event.target));
  return host;
}

/**
 * Whether the host stands where we put it, and people can see, hear and press what is in it. Whoever takes it out and
 * puts it back has closed the popover in it; no style of a page's reaches further than that.
 */
export function stands(host: HTMLElement, box: HTMLElement, page: HTMLElement): boolean {
  return (
    host.parentNode === page &&
    box.matches(':popover-open') &&
    !host.getAttributeNames().some((name) => /^(inert|role|aria-)/.test(name))
  );
}
