import { isVisible, textsUnder } from './visible.ts';
import { isWritten, texts } from './written.ts';

/** What a page repeats everywhere. */
const around = 'nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo], [role=complementary]';
/** A link to the settings in these blocks nobody. */
const notTheMessage = `${around}, ${texts}, table, form, [role=menu], [role=feed]`;
/** Content that a blocked page would not show. */
const content =
  'article, pre, table, textarea, blockquote, video, [role=article], [role=feed], [role=grid], [role=tree], [contenteditable=true], input:not([type=hidden]), select, [role=switch]';
/** A message is short, in characters, and offers little to press. */
const longest = 900;
const mostToPress = 6;

/**
 * Whether a message stands in place of the content and links to Bitbucket's two-step settings (page facts, row 22; its
 * look was never seen). The same link inside written text, a menu or a notice above real content says nothing.
 * @returns 0 for no, 1 where the link stands in a sentence, as in a text of somebody's, 2 where it stands alone
 */
export function blockingMessage(root: Element, host: string): 0 | 1 | 2 {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="two-step"]')) {
    if (
      leadsToSettings(link) &&
      link.closest(notTheMessage) === null &&
      !isWritten(link, host) &&
      isVisible(link) &&
      takesThePlace(link, root)
    )
      return standsInSentence(link) ? 1 : 2;
  }
  return 0;
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

function takesThePlace(link: Element, root: Element): boolean {
  const main = link.closest('main, [role=main]') ?? root;
  // A message has one way out; a text about two-step verification may link to it wherever it likes.
  if ([...main.querySelectorAll<HTMLAnchorElement>('a[href*="two-step"]')].filter(leadsToSettings).length > 1)
    return false;
  // Without landmarks a side bar can't be told from the content: then only what stands under the same heading counts.
  const near = main === root ? (link.closest(':has(h1, h2, h3)') ?? root) : main;
  if ([...near.querySelectorAll('a')].some(goesFurther)) return false;
  if (count(main, content) > 0 || count(main, 'a[href], button, [role=button]') > mostToPress) return false;
  // Content keeps its own heading.
  if (count(near, 'h1, h2, h3') > 1) return false;
  let length = 0;
  for (const [text, parent] of textsUnder(main)) {
    if (parent.closest(outside) === null && isVisible(parent)) length += text.trim().length;
    if (length > longest) return false;
  }
  return true;
}
/** Whether a link goes on into the workspace that the address names: where files can be opened, nothing is blocked. */
function goesFurther(link: HTMLAnchorElement): boolean {
  const here = new URL(link.baseURI).pathname;
  return (
    link.pathname.startsWith(here.replace(/^(\/[^/]+\/).*/, '$1')) &&
    !here.startsWith(link.pathname.replace(/\/$/, '')) &&
    link.closest(outside) === null &&
    isVisible(link)
  );
}
const outside = `${around}, script, style, noscript`;

function count(main: Element, selector: string): number {
  return [...main.querySelectorAll(selector)].filter(
    (element) => element.closest(outside) === null && isVisible(element),
  ).length;
}
