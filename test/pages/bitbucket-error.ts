/**
 * Bitbucket's error page in the place of the content. SEEN (page facts, B23): "Something went wrong", a link to the status
 * page, a number of 32 hexadecimal digits. ASSUMED: everything else.
 */
import { bitbucketPage } from './frames.ts';
import { html } from './markup.ts';

export const bitbucketError = ({ hint = '' }: { readonly hint?: string } = {}): string =>
  bitbucketPage({
    title: 'Error',
    main: html`<h1>Something went wrong</h1><p>Check our <a href="https://bitbucket.status.atlassian.com">status page</a>. ${hint}</p>
<code>4f1c0a97e2b84d6f9a3e5c7d8b2f6e10</code>`,
  });
