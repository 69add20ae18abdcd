import { isWithin } from './climb.ts';
import { drawing, type LookContext } from './look-context.ts';
import { countIn } from './measures.ts';
import { allIn, isIn } from './shadow-roots.ts';
import { textsUnder } from './text.ts';
import { isVisible } from './visible.ts';
import { isWritten, texts } from './written.ts';

/** The parts that a page repeats everywhere. */
const around = 'nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo], [role=complementary]';
const outside = `${around}, script, style, noscript`;
/** A link to the settings in one of these doesn't mean that anyone is blocked. */
const notTheMessage = `${around}, ${texts}, table, form, [role=menu], [role=feed]`;
/** Content that a blocked page wouldn't show. */
const content =
  'article, pre, table, textarea, blockquote, video, [role=article], [role=feed], [role=grid], [role=tree], [contenteditable=true], input:not([type=hidden]), select, [role=switch]';
/** A message is short, in characters, and has few controls. */
const longest = 900;
const mostToPress = 6;
/** A page that links to the settings more often than this is about them, or is a list of what many people wrote. */
const mostLinks = 20;

/** What a page's links to Bitbucket's two-step settings say about it. */
export type TwoStepLinks = {
  /**
   * Whether a message replaces the content and has such a link (page facts, row 22; it was never seen): 0 for no, 1 if
   * the link is in a sentence, as in a text that someone wrote, 2 if it is alone.
   */
  readonly message: 0 | 1 | 2;
  /** A page of Pipelines has such a link of its own, whatever else is on it. */
  readonly feature: boolean;
};

/** The links to the settings on a page. In written text, a menu or a notice above real content they say nothing. */
export function twoStepLinks(root: Element, context: LookContext): TwoStepLinks {
  const none = { message: 0, feature: false } as const;
  const links: HTMLAnchorElement[] = [];
  for (const link of allIn<HTMLAnchorElement>(root, 'a[href*="two-step"]', context)) {
    if (!context.budget.spend(drawing)) return none;
    if (leadsToSettings(link)) links.push(link);
    if (links.length > mostLinks) return none;
  }
  let feature = false;
  for (const link of links) {
    const main = link.closest('main, [role=main]') ?? root;
    if (isOutside(link, context) || isWritten(link, context.host, context) || !isVisible(link, context)) continue;
    feature ||= /\/pipelines(\/|$)/.test(new URL(link.baseURI).pathname);
    // A message has one way out; a text about two-step verification may have this link anywhere. With one link to a
    // main part, each part is read once.
    if (
      links.filter((other) => isIn(main, other, context)).length === 1 &&
      link.closest(notTheMessage) === null &&
      takesThePlace(link, main, root, context)
    )
      return { message: standsInSentence(link) ? 1 : 2, feature };
  }
  return { message: 0, feature };
}

function standsInSentence({ parentNode }: Node): boolean {
  return [...(parentNode?.childNodes ?? [])].some((node) => node instanceof Text && node.data.trim());
}

function leadsToSettings({ protocol, hostname, pathname }: HTMLAnchorElement): boolean {
  return (
    protocol === 'https:' &&
    hostname === 'bitbucket.org' &&
    /^\/account\/settings\/two-step-verification(\/|$)/.test(pathname)
  );
}

function takesThePlace(link: Element, main: Element, root: Element, context: LookContext): boolean {
  // Without landmarks a sidebar can't be told from the content: then only what is under the same heading counts.
  const near = main === root ? underHeading(link, root, context) : main;
  const here = new URL(link.baseURI).pathname;
  if (isThere(near, 'a', 1, context, (other) => goesFurther(other as HTMLAnchorElement, here))) return false;
  if (isThere(main, content, 1, context) || isThere(main, 'a[href], button, [role=button]', mostToPress + 1, context))
    return false;
  // Content keeps its own heading.
  if (isThere(near, 'h1, h2, h3', 2, context)) return false;
  let length = 0;
  for (const [text, parent] of textsUnder(main, context)) {
    if (!isOutside(parent, context) && isVisible(parent, context)) length += text.trim().length;
    if (length > longest) return false;
  }
  return true;
}

/** The nearest part of the page around the link that has a heading in it. */
function underHeading(link: Element, root: Element, { budget }: LookContext): Element {
  for (let at: Element | null = link; at !== null && at !== root; at = at.parentElement) {
    if (at.querySelector('h1, h2, h3') !== null) return at;
    // All of it has been searched.
    if (!budget.spend(countIn(at))) break;
  }
  return root;
}

/** Whether a link leads into the workspace that the address names: if files can be opened, nothing is blocked. */
function goesFurther({ pathname }: HTMLAnchorElement, here: string): boolean {
  return pathname.startsWith(here.replace(/^(\/[^/]+\/).*/, '$1')) && !here.startsWith(pathname.replace(/\/$/, ''));
}

/** Whether this many of these are visible in the page's main part. */
function isThere(
  main: Element,
  selector: string,
  number: number,
  context: LookContext,
  also: (element: Element) => boolean = () => true,
): boolean {
  let count = 0;
  for (const element of allIn(main, selector, context)) {
    if (!context.budget.spend(1)) return true;
    if (also(element) && !isOutside(element, context) && isVisible(element, context)) count += 1;
    if (count === number) return true;
  }
  return false;
}

function isOutside(element: Element, context: LookContext): boolean {
  return isWithin(element, 'outside', outside, context);
}
