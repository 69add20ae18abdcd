/**
 * Trello's own pages around signing in. SEEN (page facts, row 29): the addresses, a[data-uuid*="login"] on the home page, that
 * /login leads to the Atlassian account. ASSUMED: the invitation page's look.
 */
import { plainPage } from './frames.ts';
import { html } from './markup.ts';

export const trelloHome = (): string =>
  plainPage({
    title: 'Trello',
    body: html`<h1>Trello brings it all together</h1><a data-uuid="header_login" href="/login" data-practice="log-in">Log in</a>`,
  });

export const trelloInvitation = (board: string): string =>
  plainPage({
    title: `Join ${board} on Trello`,
    body: html`<h1>Robin Example invited you to the board ${board}</h1><a class="button" href="/login?returnUrl=%2Fb%2FAbCdEfGh" data-practice="accept">Join board</a>`,
  });

export const trelloBoard = (board: string): string =>
  plainPage({
    title: `${board} | Trello`,
    body: html`<h1 data-practice="content">${board}</h1><ul><li>To do</li><li>Done</li></ul>`,
  });
