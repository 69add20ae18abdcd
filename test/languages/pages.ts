import { as, type Expected } from '../pages/sample.ts';
import type { Sentences } from './sentences.ts';

/** A page in one language, with nothing that it could be known by besides its address, its shape and its words. */
export type SpokenPage = {
  readonly url: string;
  /** What it shows, without a document around it. */
  readonly body: string;
  readonly expect: Pick<Expected, 'page' | 'layer' | 'wants'>;
};

const login = 'https://id.atlassian.com/login';
const ownSettings = 'https://id.atlassian.com/manage-profile/security/two-step-verification';
const dashboard = 'https://bitbucket.org/dashboard/overview';
const repository = 'https://bitbucket.org/acme-team/widgets/src/main/';
const bitbucketSettings = 'https://bitbucket.org/account/settings/two-step-verification';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const field = (label: string, kind = 'type="text" autocomplete="off"'): string =>
  `<label for="f">${escaped(label)}</label><input id="f" ${kind}>`;
const button = (text: string): string => `<button type="button">${escaped(text)}</button>`;
const page = (heading: string, ...parts: readonly string[]): string =>
  `<main><h1>${escaped(heading)}</h1>${parts.join('')}</main>`;
const said = (text: string): string => `<p>${escaped(text)}</p>`;
const dialog = (heading: string, ...parts: readonly string[]): string =>
  `<header>Bitbucket</header><main><h1>widgets</h1></main><div role="dialog" aria-modal="true"><h2>${escaped(heading)}</h2>${parts.join('')}</div>`;
const picture = `<svg width="180" height="180" role="img" aria-label="QR"><rect width="180" height="180"/></svg>`;
const codes = ['k4tq-92mx', '7hwd-p3ra', 'z8ne-5cvy', 'm2gb-x6ju', '9rfs-w4kt', 'c7pa-3hzd']
  .map((code) => `<li><code>${code}</code></li>`)
  .join('');
const linked = (text: string): string =>
  escaped(text).replace(/\[(.*)\]/, '<a href="/account/settings/two-step-verification">$1</a>');

/** The thirteen pages on which a word can decide. */
export const askingPages: Readonly<Record<string, (say: Sentences) => SpokenPage>> = {
  email: ({ signIn, email, next }) => ({
    url: login,
    body: page(signIn, field(email, 'type="email"'), button(next)),
    expect: as('atlassian-sign-in'),
  }),
  password: ({ signIn, password, next }) => ({
    url: login,
    body: page(signIn, field(password, 'type="password"'), button(next)),
    expect: as('atlassian-sign-in', { wants: 'password' }),
  }),
  'app code': ({ twoStep, fromApp, code, verify }) => ({
    url: login,
    body: page(twoStep, said(fromApp), field(code), button(verify)),
    expect: as('atlassian-code'),
  }),
  'mailed code': ({ mailed, mailedTo, code, verify }) => ({
    url: login,
    body: page(mailed, said(mailedTo), field(code), button(verify)),
    expect: as('atlassian-email-code'),
  }),
  'security key': ({ twoStep, touchKey, again }) => ({
    url: login,
    body: page(twoStep, said(touchKey), button(again)),
    expect: as('atlassian-security-key'),
  }),
  'recovery key': ({ useRecoveryKey, recoveryKey, next }) => ({
    url: login,
    body: page(useRecoveryKey, field(recoveryKey), button(next)),
    expect: as('atlassian-recovery-key'),
  }),
  'recovery key shown': ({ saveKey, whySave, next }) => ({
    url: ownSettings,
    body: page(saveKey, said(whySave), '<code>7KQ2-MX4T-9PHW-D3RA-Z8NE</code>', button(next)),
    expect: as('atlassian-recovery-shown'),
  }),
  'set-up': ({ setUp, scan, code, next }) => ({
    url: login,
    body: page(setUp, said(scan), picture, field(code), button(next)),
    expect: as('atlassian-set-up'),
  }),
  'code at Bitbucket': ({ twoStep, fromApp, code, verify }) => ({
    url: dashboard,
    body: dialog(twoStep, said(fromApp), field(code), button(verify)),
    expect: as('bitbucket-code'),
  }),
  'recovery code at Bitbucket': ({ twoStep, recoveryCode, verify }) => ({
    url: dashboard,
    body: dialog(twoStep, field(recoveryCode), button(verify)),
    expect: as('bitbucket-recovery-code'),
  }),
  'security key at Bitbucket': ({ twoStep, touchKey, again }) => ({
    url: dashboard,
    body: dialog(twoStep, said(touchKey), button(again)),
    expect: as('bitbucket-security-key'),
  }),
  'recovery codes shown': ({ recoveryCodes, saveCodes, download }) => ({
    url: bitbucketSettings,
    body: page(recoveryCodes, said(saveCodes), `<ul>${codes}</ul>`, button(download)),
    expect: as('bitbucket-recovery-shown'),
  }),
  block: ({ twoStep, required }) => ({
    url: repository,
    body: page(twoStep, `<p>${linked(required)}</p>`),
    expect: as('bitbucket-blocked'),
  }),
};

/** Pages on which the same words ask for nothing of the kind. */
export const honestPages: Readonly<Record<string, (say: Sentences) => SpokenPage>> = {
  'refused sign-in': ({ signIn, refused, email, next }) => ({
    url: login,
    body: page(signIn, `<div role="alert">${escaped(refused)}</div>`, field(email, 'type="email"'), button(next)),
    expect: as('atlassian-sign-in'),
  }),
  'postal code': ({ postalCode, next }) => ({
    url: dashboard,
    body: dialog('Acme', field(postalCode), button(next)),
    expect: as('official'),
  }),
  'new token': ({ token, download }) => ({
    url: repository,
    body: dialog('Token', said(token), '<code>ATBB7kq2MX4t9PHWd3rAz8NE5cvY</code>', button(download)),
    expect: as('official'),
  }),
  'file in the main language of its reader': ({ twoStep, fromApp, touchKey, saveCodes, recoveryCodes }) => ({
    url: repository,
    body: page(
      'widgets',
      `<article><h2>${escaped(twoStep)}</h2>${[fromApp, touchKey, recoveryCodes, saveCodes].map(said).join('')}</article>`,
    ),
    expect: as('official'),
  }),
};

/** The whole document, which says in which language it is, or doesn't. */
export function documentIn(language: string | null, body: string): string {
  const lang = language === null ? '' : ` lang="${language}"`;
  return `<!doctype html><html${lang}><head><meta charset="utf-8"><title>Practice</title></head><body>${body}</body></html>`;
}
