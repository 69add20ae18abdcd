import * as v from 'valibot';
import { readAs } from '../read-as.ts';

const claims = v.object({ scope: v.string() });

/**
 * The purpose that a signed token in the address names; it's read and never kept. Only two values were ever seen (page
 * facts, rows 8 and 16); any other is `other`. A token that can't be read says nothing.
 */
export function tokenScope(url: URL): 'invitation' | 'review' | 'other' | null {
  const token = url.searchParams.get('signature') ?? url.searchParams.get('token');
  const body = token?.split('.')[1];
  if (body === undefined) return null;
  try {
    const scope = readAs(claims, JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/'))))?.scope;
    if (scope === undefined) return null;
    return scope === 'inviteOtp' ? 'invitation' : scope === 'MfaPromote' ? 'review' : 'other';
  } catch {
    return null;
  }
}
