/** Elements that hold written text on every host, whatever they are called. */
export const texts = 'article, blockquote, pre, code, [role=article], [contenteditable]';
/** Cells hold written text as well, but old sign-in pages are laid out in tables. */
const cells = 'td';
/** The rest of a table that people can write, and what lists or shows the words of many. */
const alsoWhereWritten =
  'th, caption, [role=feed], [role=comment], [role=textbox], [itemprop=text], [itemprop=articleBody]';

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
    '(user|rendered|rich|file|blob|source|article)[-_]?(content|contents|text|body)(?![a-z])|(file|blob|source)[-_]?view',
    'user[-_]?(generated|written)|(?<![a-z])(ugc|u?diffs?)(?![a-z])|diff[-_]?(content|container|view|line|hunk|text)',
    'renderer[-_]?(document|wrapper)|prosemirror|codemirror|codehilite|monaco-editor|ace_editor',
  ].join('|'),
  'i',
);

/** Whether people can publish text of their own on this host. */
export function isWrittenOn(host: string): boolean {
  return peopleWrite.test(host);
}

/**
 * THE LIST of what holds text that people wrote: files, comments, wikis, descriptions, editors. Whatever stands in one
 * of them is never the page's own, however it looks. The element itself counts, and so does every element around it,
 * out of slots and shadow roots too.
 * @param host where the page is from; names only count where people can write
 * @param known what one look has found out already: with it, a deep page is climbed once and not once for each element
 */
export function isWritten(element: Element, host: string, known: Map<Element, boolean> = new Map()): boolean {
  const climbed: Element[] = [];
  let found = false;
  for (let at: Element | null = element; at !== null; at = around(at)) {
    const before = known.get(at);
    if (before === undefined) climbed.push(at);
    found = before ?? holdsWritten(at, host);
    if (found || before !== undefined) break;
  }
  for (const one of climbed) known.set(one, found);
  return found;
}

/** Whether this one element is a container of written text. A whole page named after its wiki isn't one. */
function holdsWritten(element: Element, host: string): boolean {
  if (element.matches(`${texts}, ${cells}`)) return true;
  if (!isWrittenOn(host) || element.matches('html, body')) return false;
  return element.matches(alsoWhereWritten) || isNamedSo(element);
}

/** Whether a page calls this element a place for written text. */
function isNamedSo(element: Element): boolean {
  return naming.some((name) => names.test((element.getAttribute(name) ?? '').slice(0, longestName)));
}

/** The element around this one as it is drawn; for a shadow root its host. */
function around(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}
