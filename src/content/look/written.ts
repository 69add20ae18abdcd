import { attributeOf, matches } from '../natives.ts';
import { climb } from './climb.ts';
import { known, type LookContext, newLookContext } from './look-context.ts';

/** Elements that hold written text on every host, regardless of their names. */
export const texts = 'article, blockquote, pre, code, [role=article], [contenteditable]';
/** Cells hold written text as well, but old sign-in pages are laid out in tables. */
const anyText = `${texts}, td`;
/** Elements that are always someone's words where people write. */
const othersText =
  'article, blockquote, th, caption, [role=article], [role=feed], [role=comment], [contenteditable], [itemprop=text], [itemprop=articleBody]';

/** Hosts where anyone can publish text. On the account's own hosts no one can, and `comment` is just a name there. */
const peopleWrite =
  /(^|\.)(bitbucket\.org|trello\.com|jira\.com|atlassian\.net)$|^(?!(id|auth)\.atlassian\.com$)(.+\.)?atlassian\.com$/;

/** Where pages name their parts. */
const naming = ['class', 'id', 'data-testid', 'data-test-id', 'data-qa', 'aria-label'] as const;
/** More than this of a name isn't read, in characters. */
const longestName = 300;
/**
 * What pages call the parts that show what people wrote: comments, wikis, descriptions, file views, diffs, editors.
 * Wrappers of whole pages, such as `page-content` or `card-body`, must not be among them.
 */
const names = new RegExp(
  [
    'com+ent|komment|readme|wiki|snippet|markdown|markup|markeddown|conversation|discussion|activity-?(feed|stream|item)',
    '(pull-?requests?|pr|issue|ticket|commit)[-_]?(desc(ription)?|summary|message|body)(?![a-z])',
    '(card|repo(sitory)?|project|page)[-_]?(desc(ription)?|summary)(?![a-z])|description[-_]?(content|text|body)',
    '(user|rendered|rich|file|blob|source|article)[-_]?(contents?|text|body)(?![a-z])|(file|blob|source)[-_]?view',
    'user[-_]?(generated|written)|(?<![a-z])(ugc|u?diffs?)(?![a-z])|diff[-_]?(content|container|view|line|hunk|text)',
    'renderer[-_]?(document|wrapper)|prosemirror|codemirror|codehilite|monaco-editor|ace_editor',
  ].join('|'),
  'i',
);

/**
 * THE LIST of what holds text that people wrote: files, comments, wikis, descriptions, editors. Nothing inside one of
 * them is ever the page's own, no matter how it looks. The element itself is included, and so is every element around
 * it, out of slots and shadow roots too.
 * @param host where the page is from: names only count where people can write
 */
export function isWritten(element: Element, host: string, context: LookContext = newLookContext(host)): boolean {
  const own = (one: Element, above: boolean) => above || matches(one, anyText) || isOthers(one, host);
  return climb(element, known(context, 'written'), false, own, context.budget);
}

/**
 * Whether this is in what people wrote even if it's in one of the page's own dialogs, since a dialog may show a
 * comment. Codes and keys to save are shown in cells and as preformatted text.
 */
export function isQuoted(element: Element, context: LookContext): boolean {
  const own = (one: Element, above: boolean) => above || isOthers(one, context.host);
  return climb(element, known(context, 'quoted'), false, own, context.budget);
}

/** Whether this one element is a place for what people wrote. A whole page named after its wiki isn't one. */
function isOthers(element: Element, host: string): boolean {
  if (!peopleWrite.test(host) || matches(element, 'html, body')) return false;
  return matches(element, othersText) || isNamedSo(element);
}

/** Whether a page calls this element a place for written text. */
function isNamedSo(element: Element): boolean {
  return naming.some((name) => names.test((attributeOf(element, name) ?? '').slice(0, longestName)));
}
