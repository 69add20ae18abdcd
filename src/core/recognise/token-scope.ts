/**
 * The purpose that a signed token in the address names, read and never kept. Only two values were ever seen
 * (page facts, rows 8 and 16); any other is `other`. A token that can't be read says nothing.
 */
export function tokenScope(url: URL): 'invitation' | 'review' | 'other' | null {
  const token = url.searchParams.get('signature') ?? url.searchParams.get('token');
  const body = token?.split('.')[1];
  if (body === undefined) return null;
  try {
    const claims: unknown = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')));
    const scope = typeof claims === 'object' && claims !== null && 'scope' in claims ? claims.scope : undefined;
    if (typeof scope !== 'string') return null;
    return scope === 'inviteOtp' ? 'invitation' : scope === 'MfaPromote' ? 'review' : 'other';
  } catch {
    return null;
  }
}
