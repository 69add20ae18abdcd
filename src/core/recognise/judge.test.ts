import { describe, expect, it } from 'vitest';
import { noJourney } from '../journey/journey.ts';
import { visit } from '../journey/visit.ts';
import { noPolicy } from '../policy/policy.ts';
import { judge } from './judge.ts';
import { placeOf } from './place.ts';
import type { Signs } from './signs.ts';

describe('the judge', () => {
  it('is never certain of a sign-in that its address alone, or only a general field, tells', () => {
    const sure = (url: string, seen: Signs = {}) => visit(noJourney, url, seen, noPolicy, 0).verdict.sure;
    const login = 'https://id.atlassian.com/login';
    // The same address has a code page too.
    expect(sure(login)).toBe('likely');
    expect(sure(`${login}/`)).toBe('likely');
    expect(sure(`${login}/mfa`)).toBe('unsure');
    expect(sure('https://id.atlassian.com/')).not.toBe('certain');
    expect(sure(login, { text: 1, 'email-field': 1 })).toBe('certain');
    expect(sure(`${login}/mfa`, { text: 1, 'password-field': 1 })).toBe('likely');
    expect(sure(`${login}/mfa`, { text: 1, 'password-field': 1, 'known-sign-in-field': 1 })).toBe('certain');
  });

  it('reads a workspace out of addresses, but not out of what follows an invitation’s', () => {
    const workspace = (path: string) => placeOf(`https://bitbucket.org${path}`).workspace;
    for (const path of [
      '/invitations/repository/AbCdEf',
      '/invitations/acme-team/widgets',
      '/invitation/acme-team',
      '/account/invite/acme-team',
      '/account/signin/?next=%2Finvitations%2Frepository%2FAbCdEf',
    ])
      expect(workspace(path), path).toBeUndefined();
    for (const path of [
      '/acme-team/workspace/invite/0123',
      '/acme-team/workspace/settings/invitations',
      '/account/signin/?next=%2Facme-team%2Fworkspace%2Finvite%2F0123',
    ])
      expect(workspace(path), path).toBe('acme-team');
    expect(workspace('/acme-team/widgets/src/main/invitations/')).toBe('acme-team');
    expect(workspace('/invite-service/widgets/')).toBe('invite-service');
    expect(workspace('/account/signin/?next=%2Finvitees%2Fwidgets')).toBe('invitees');
  });

  it('keeps nothing of the query', () => {
    const place = placeOf(
      'https://id.atlassian.com/login?email=first.last%40example.com&token=e30.e30.c2ln&continue=https%3A%2F%2Facme.atlassian.net%2Fx%3Fq%3D1',
    );
    expect(JSON.stringify([place, judge(place, {})])).not.toMatch(/first|token=|e30|q=1|\?/);
  });
});
