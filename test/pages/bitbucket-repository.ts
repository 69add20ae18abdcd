/**
 * A repository's page: what people see all day. SEEN: the address (page facts, section 6). ASSUMED: markup and content.
 */
import { documentOf } from './document.ts';
import { bitbucketPage } from './frames.ts';
import { type Html, html, type Part, times } from './markup.ts';

export interface RepositoryName {
  readonly workspace: string;
  readonly repository: string;
}

export const repositorySide = ({ workspace, repository }: RepositoryName): Html => {
  const at = `/${workspace}/${repository}`;
  return html`<h2>${repository}</h2><ul><li><a href="${at}/src/main/" data-soft>Source</a></li><li><a href="${at}/pull-requests/" data-soft>Pull requests</a></li>
<li><a href="${at}/issues" data-soft>Issues</a></li><li><a href="${at}/wiki/Home" data-soft>Wiki</a></li><li><a href="${at}/admin">Repository settings</a></li></ul>`;
};

export const fileTable = (
  files: number,
): Html => html`<table><caption>Files</caption><thead><tr><th scope="col">Name</th><th scope="col">Size</th><th scope="col">Last commit</th></tr></thead><tbody>
${times(files, (index) => html`<tr><td><a href="src/file-${index}.txt">file-${index}.txt</a></td><td>${(index * 37) % 900} B</td><td><span>change ${index}</span></td></tr>`)}</tbody></table>`;

export const readme = (body: Part): Html => html`<article aria-label="README"><h2>README.md</h2>${body}</article>`;

const plainReadme = readme(
  html`<p>Widgets for everybody. Run <code>make</code>, then <code>make check</code>.</p><ul><li>small</li><li>quick</li></ul>`,
);

export interface Repository extends RepositoryName {
  readonly files?: number;
  readonly body?: Part;
  readonly above?: Part;
}

export const bitbucketRepository = ({
  workspace,
  repository,
  files = 12,
  body = plainReadme,
  above,
}: Repository): string =>
  bitbucketPage({
    title: `${workspace} / ${repository}`,
    side: repositorySide({ workspace, repository }),
    main: html`<h1>${repository}</h1><form role="search" data-soft><label for="filter">Filter files</label><input id="filter" name="filter" type="search"></form>${fileTable(files)}${body}`,
    above,
  });

/** About five thousand elements, for measuring. Seven elements a file. */
export const heavyRepository = (name: RepositoryName, elements = 5000): string =>
  bitbucketRepository({ ...name, files: Math.ceil((elements - 60) / 6) });

/**
 * ASSUMED: a repository without files, with a hint about two-step verification. Little stands there, and nothing is withheld.
 * @param landmarks whether the page says in its markup what its main part is
 */
export const emptyRepository = (
  { workspace, repository }: RepositoryName,
  { landmarks }: { readonly landmarks: boolean },
): string => {
  const main = html`<h1>${repository}</h1><p>There are no files yet. <a href="/${workspace}/${repository}/create-file">Create a README</a></p>
<p>Tip: <a href="/account/settings/two-step-verification">protect your account</a>.</p>`;
  const title = `${workspace} / ${repository}`;
  return landmarks
    ? bitbucketPage({ title, side: repositorySide({ workspace, repository }), main })
    : documentOf({
        title,
        css: '',
        body: html`<div><div><a href="/${workspace}/${repository}/src">Source</a></div><div>${main}</div></div>`,
      });
};
