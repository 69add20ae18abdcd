import type { Where } from '../recognise/address-rules.ts';
import { hostGroup, parseUrl, trustedUrl } from '../recognise/hosts.ts';
import { placeOf } from '../recognise/place.ts';

/** Where a company's sign-in sends the browser back to (page facts, row 27). */
export const companyReturn = 'https://auth.atlassian.com/login/callback';

/**
 * Whether a redirect is the way back from a company's sign-in that succeeded. The connection's kind tells a company's
 * from Google's and the like; a redirect that leads to the beginning of a sign-in means that it failed.
 * @param from the address that redirected the browser
 * @param to where it was sent on to
 */
export function isCompanyReturn(from: string, to: string): boolean {
  return isReturn(from, to) && /^saml-/.test(trustedUrl(from)?.searchParams.get('connection') ?? '');
}

/** Whether a redirect is the way back from any other sign-in that succeeded. */
export function isReturn(from: string, to: string): boolean {
  const url = trustedUrl(from);
  if (url === null || `https://${url.hostname}${url.pathname.replace(/\/$/, '')}` !== companyReturn) return false;
  const group = hostGroup(parseUrl(to)?.hostname ?? '');
  return group !== 'nobody' && group !== 'company' && !beginnings.includes(placeOf(to).where);
}

const beginnings: readonly Where[] = ['account-sign-in', 'account-choice', 'elsewhere', 'look-alike'];
