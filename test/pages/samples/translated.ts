import { as, type Sample } from '../sample.ts';
import { type Translated, translatedPortal, translatedSignIn } from '../translated-sign-in.ts';
import { addresses } from './addresses-in-use.ts';

const email = 'robin@example.com';
const languages: readonly Translated[] = ['pt-BR', 'de', 'es'];

/** Pages of which some words were seen in other languages. Pages in words of ours alone are in `test/languages`. */
export const translatedSamples: readonly Sample[] = [
  ...languages.flatMap((language): readonly Sample[] => [
    {
      name: `sign-in of 2026 in ${language}, email step`,
      url: addresses.signInJira,
      html: translatedSignIn({ language, step: 'email', email }),
      expect: { ...as('atlassian-sign-in'), why: 'signing-in' },
      seen: 'mixed',
    },
    {
      name: `sign-in of 2026 in ${language}, password refused`,
      url: addresses.signInBitbucket,
      html: translatedSignIn({ language, step: 'password', email, isRefused: true }),
      expect: { ...as('atlassian-sign-in', { wants: 'password' }), why: 'signing-in' },
      seen: 'mixed',
      note: 'The passkey among the buttons is a way to sign in, and no second step.',
    },
  ]),
  ...(['pt-BR', 'es'] as const).map(
    (language): Sample => ({
      name: `portal sign-in in ${language}`,
      url: addresses.portal,
      html: translatedPortal(language),
      expect: { ...as('portal-sign-in'), maxSure: 'likely', site: 'acme-team.atlassian.net' },
      seen: 'mixed',
    }),
  ),
];
