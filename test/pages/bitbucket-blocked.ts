/**
 * A workspace that requires Bitbucket's own two-step verification, and a member without it. SEEN (page facts, row 22): only
 * that "users with access will see a message that prompts them to enable it", on private content. ASSUMED: words and markup;
 * that the message takes the place of the content and links to the settings.
 */

import { repositorySide } from './bitbucket-repository.ts';
import { bitbucketPage } from './frames.ts';
import { html } from './markup.ts';

export interface Blocked {
  readonly workspace: string;
  readonly repository: string;
  /** `panel`: without the repository's side, a notice in a frame of its own. */
  readonly look?: 'page' | 'panel';
}

const link = html`<a class="button" href="/account/settings/two-step-verification/manage" data-practice="block-link">Enable two-step verification</a>`;

export const bitbucketBlocked = ({ workspace, repository, look = 'page' }: Blocked): string =>
  look === 'page'
    ? bitbucketPage({
        title: `${workspace} / ${repository}`,
        side: repositorySide({ workspace, repository }),
        main: html`<section class="empty"><h1>${workspace} requires two-step verification</h1>
<p>To see private content of this workspace, enable two-step verification for your Bitbucket account.</p>
${link}</section>`,
      })
    : bitbucketPage({
        title: workspace,
        main: html`<div class="empty" role="alert"><h2>Two-step verification required</h2>
<ul><li>Private content of ${workspace} is only for people with two-step verification.</li><li>It takes a few minutes.</li></ul><p>${link}</p></div>`,
      });
