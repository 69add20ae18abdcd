// The surroundings that pages share: the Atlassian account's card (SEEN: #ProductHeading, #ProductHeadingSuffix,
// page facts, row 1), Bitbucket's header and side (ASSUMED), and a plain card for everyone else (ASSUMED).
import { documentOf } from './document.ts';
import { type Html, html, type Part } from './markup.ts';

const base = `
:root { color-scheme: light dark; --ink: #172b4d; --paper: #fff; --ground: #f4f5f7; --line: #c1c7d0; --blue: #0052cc; --on-blue: #fff; --red: #ae2a19; }
@media (prefers-color-scheme: dark) { :root { --ink: #c7d1db; --paper: #22272b; --ground: #161a1d; --line: #596773; --blue: #579dff; --on-blue: #161a1d; --red: #fd9891; } }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.43 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
a { color: var(--blue); }
h1 { font-size: 20px; line-height: 1.2; margin: 16px 0; }
h2 { font-size: 16px; margin: 16px 0 8px; }
label, legend { display: block; font-weight: 600; font-size: 12px; margin: 12px 0 4px; padding: 0; }
fieldset { border: 0; margin: 0; padding: 0; }
input, textarea, select { font: inherit; color: inherit; width: 100%; padding: 8px; border: 2px solid var(--line); border-radius: 3px; background: var(--paper); }
input[type=checkbox], input[type=radio] { width: auto; }
button, .button { font: inherit; font-weight: 600; color: var(--on-blue); background: var(--blue); border: 0; border-radius: 3px; padding: 9px 14px; margin: 12px 8px 0 0; cursor: pointer; display: inline-block; min-width: 32px; min-height: 20px; text-decoration: none; }
button.quiet { background: none; color: var(--blue); padding: 4px 0; }
[hidden] { display: none !important; }
.card { width: min(400px, calc(100vw - 32px)); margin: 48px auto; padding: 32px 40px; background: var(--paper); border-radius: 3px; box-shadow: 0 0 10px rgb(0 0 0 / 15%); }
.error { color: var(--red); margin: 4px 0; }
.boxes { display: flex; gap: 8px; } .boxes div { flex: 1; } .boxes input { text-align: center; padding: 8px 0; text-transform: uppercase; }
.picture { display: block; width: 200px; height: 200px; margin: 16px auto; background: #fff; }
.links { margin-top: 20px; padding-top: 12px; border-top: 1px solid var(--line); }
code, pre { font-family: ui-monospace, monospace; background: var(--ground); }
`;

const accountCss = `${base}
.brand { display: inline-block; width: 140px; height: 20px; background: var(--blue); border-radius: 3px; }
.login-form[data-step="email"] .later { display: none; }
.login-form[data-step="email"] .squeezed { height: 0; overflow: hidden; opacity: 0; visibility: hidden; }
.login-form[data-step="password"] .first input, .login-form[data-step="password"] .first label { display: none; }
`;

export interface AccountPage {
  readonly heading: string;
  readonly body: Part;
  readonly title?: string;
  readonly product?: string;
  readonly lang?: string;
}

/** Only a picture's name: it never decides who asks. */
const brandOf = (product: string | undefined): string =>
  (product || 'atlassian').replace(/^./, (first) => first.toUpperCase());

export const accountPage = ({
  heading,
  body,
  product,
  lang,
  title = 'Log in with Atlassian account',
}: AccountPage): string =>
  documentOf({
    title,
    css: accountCss,
    ...(lang === undefined ? {} : { lang }),
    body: html`<div id="root" data-practice="root"><main class="card">
<div id="ProductHeading" data-testid="header"><span role="img" class="brand" aria-label="${brandOf(product)}"></span>
<h1 id="ProductHeadingSuffix" data-testid="header-suffix">${heading}</h1></div>
${body}
</main></div>`,
  });

const bitbucketCss = `${base}
.top { display: flex; gap: 16px; align-items: center; padding: 8px 16px; background: var(--paper); border-bottom: 1px solid var(--line); }
.sides { display: grid; grid-template-columns: 220px minmax(0, 1fr); min-height: calc(100vh - 48px); }
.sides nav { padding: 16px; border-right: 1px solid var(--line); } .sides nav ul { list-style: none; padding: 0; margin: 0; } .sides nav li { margin: 0 0 8px; }
.content { padding: 16px 32px; max-width: 960px; }
@media (max-width: 600px) { .top { flex-wrap: wrap; } .sides { display: block; } .sides nav { border: 0; } .content { padding: 16px; overflow-wrap: anywhere; } .empty { padding: 16px 0; } }
table { border-collapse: collapse; width: 100%; } td, th { text-align: start; padding: 6px; border-bottom: 1px solid var(--line); }
article, .comment { border: 1px solid var(--line); border-radius: 3px; padding: 16px; margin: 16px 0; background: var(--paper); }
.veil { position: fixed; inset: 0; background: rgb(9 30 66 / 54%); display: grid; place-items: center; }
dialog, .dialog { width: 400px; max-width: calc(100vw - 32px); padding: 24px; border: 0; border-radius: 3px; color: inherit; background: var(--paper); }
.empty { text-align: center; padding: 64px 0; }
.codes { columns: 2; font-family: ui-monospace, monospace; list-style: none; padding: 0; }
.strip { position: fixed; bottom: 0; left: 0; right: 0; padding: 12px; background: var(--paper); border-top: 1px solid var(--line); }
`;

export interface BitbucketPage {
  readonly title: string;
  readonly main: Part;
  readonly side?: Part;
  readonly above?: Part;
  readonly signedIn?: boolean;
}

export const bitbucketPage = ({ title, main, side, above, signedIn = true }: BitbucketPage): string =>
  documentOf({
    title: `${title} — Bitbucket`,
    css: bitbucketCss,
    body: html`<div id="root" data-practice="root">
<header class="top"><a href="/" aria-label="Bitbucket home">Bitbucket</a>
${
  signedIn
    ? html`<a href="/dashboard/repositories">Repositories</a><a href="/account/settings/" data-practice="personal-settings">Personal settings</a><a href="/account/signout/" data-practice="sign-out">Log out</a>`
    : html`<a href="/account/signin/">Log in</a>`
}</header>
<div class="sides">${side === undefined ? html`<div></div>` : html`<nav aria-label="Side">${side}</nav>`}<main class="content" id="main">${main}</main></div>
${above}
</div>`,
  });

export interface PlainPage {
  readonly title: string;
  readonly body: Part;
  readonly lang?: string;
}

export const plainPage = ({ title, body, lang }: PlainPage): string =>
  documentOf({
    title,
    css: base,
    ...(lang === undefined ? {} : { lang }),
    body: html`<div id="root" data-practice="root"><main class="card">${body}</main></div>`,
  });

export const errorLine = (id: string, words: string | undefined): Html | false =>
  words !== undefined && html`<div class="error" role="alert" id="${id}" data-practice="error">${words}</div>`;
