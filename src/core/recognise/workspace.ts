/** First path segments on bitbucket.org that are Bitbucket's own and no workspace. */
const reserved: ReadonlySet<string> = new Set(
  'account api dashboard site product socialauth support features gateway xhr blog legal login logout repo invitations invitation invite workspaces snippets search explore static assets media help docs notifications'.split(
    ' ',
  ),
);
const id = /^(?:[a-z0-9_][a-z0-9_-]{0,61}|\{[0-9a-f-]{36}\})$/i;

/**
 * The workspace id in a path on bitbucket.org, if it names one; braces of the long form are kept.
 * @example workspaceOf('/acme-team/widgets/src/main/') // 'acme-team'
 */
export function workspaceOf(path: string): string | undefined {
  const [first = '', second = '', third = ''] = path
    .split('/')
    .slice(1)
    .map((part) => part.replace(/^%7B/i, '{').replace(/%7D$/i, '}'));
  if (first === 'workspaces' || first === 'snippets') return id.test(second) ? second : undefined;
  if (first === 'account' && second === 'user') return id.test(third) ? third : undefined;
  return id.test(first) && !reserved.has(first.toLowerCase()) && !/^invit/i.test(first) ? first : undefined;
}
