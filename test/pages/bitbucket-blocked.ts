/**
 * A workspace that requires Bitbucket's own two-step verification, and a member without it. SEEN (facts row 22): only that "users
 * with access will see a message that prompts them to enable it", on private content. ASSUMED: words and markup; that the
 * message takes the place of the content and links to the settings.
 */

import { repositorySide } from './bitbucket-repository.ts';
import { bitbucketPage } from './frames.ts';
import { html } from './markup.ts';

export const bitbucketBlocked = ({
  workspace,
  repository,
}: {
  readonly workspace: string;
  readonly repository: string;
}): string =>
  bitbucketPage({
    title: `${workspace} / ${repository}`,
    side: repositorySide({ workspace, repository }),
    main: html`<section class="empty"><h1>${workspace} requires two-step verification</h1>
<p>To see private content of this workspace, enable two-step verification for your Bitbucket account.</p>
<a class="button" href="/account/settings/two-step-verification/manage" data-practice="block-link">Enable two-step verification</a></section>`,
  });
