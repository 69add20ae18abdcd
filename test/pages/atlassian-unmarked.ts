/**
 * Pages of the Atlassian account whose fields say little. SEEN: the button of a passkey on the sign-in page (page facts,
 * row 13), and that passkeys can be the second step (A13). All markup is ASSUMED.
 */
import { accountPage } from './frames.ts';
import { html } from './markup.ts';

export const silentFieldPage = (lang: string, label: string): string =>
  accountPage({
    heading: 'Vrozil',
    lang,
    body: html`<form data-soft><label for="x">${label}</label><input id="x" name="x"><button type="submit">Orf</button></form>`,
  });

export const atlassianRecoveryArea = (): string =>
  accountPage({
    heading: 'Enter your recovery key',
    body: html`<form data-soft><textarea name="r"></textarea><button type="submit">Continue</button></form>`,
  });

const pages = {
  'second step': [
    'Verify it’s you',
    html`<p>Use your passkey to finish.</p><button type="button">Use passkey</button>`,
  ],
  button: [
    'Log in to continue',
    html`<form data-soft><input id="username" name="username" type="email"><button type="submit">Continue</button></form>
<p>Or log in with:</p><button type="button">Passkey</button>`,
  ],
  'first step': ['Log in with a passkey', html`<p>Follow your browser.</p><button type="button">Try again</button>`],
  offer: ['Create a passkey', html`<p>Set it up once to verify faster.</p><button type="button">Set up</button>`],
} as const;

/** Those that ask for no second step. */
export const passkeys = ['button', 'first step', 'offer'] as const;

export const passkeyPage = (which: keyof typeof pages): string => {
  const [heading, body] = pages[which];
  return accountPage({ heading, body });
};
