import { describe, expect, it } from 'vitest';
import { noJourney } from '../journey/journey.ts';
import { visit } from '../journey/visit.ts';
import { addresses, type Sample, scenes } from '../pages.samples.ts';
import { kinds, rows } from '../pages.ts';
import { noPolicy } from '../policy.ts';
import { claimants, judge } from './judge.ts';
import { pageStateOf } from './page-states.ts';
import { placeOf } from './place.ts';
import type { Signs } from './signs.ts';
import { pageKinds } from './verdict.ts';

const samples: readonly Sample[] = [...addresses, ...scenes];

describe('every row against every sample, both ways', () => {
  it.each(samples.map((sample) => [sample.url, sample] as const))('%s', (_, { url, seen = {}, ...expected }) => {
    const place = placeOf(url);
    const claiming = claimants(place, pageStateOf(seen), seen).map((row) => row.page);
    const nobodys = ['official', 'elsewhere', 'look-alike'].includes(expected.page);
    expect(claiming, 'Does another row claim this page? Make its spots or scenes narrower.').toEqual(
      nobodys ? [] : [expected.page],
    );
    const { verdict } = visit(noJourney, url, seen, noPolicy, 0);
    expect(verdict).toMatchObject({ layer: kinds[expected.page].layer, ...expected });
  });
});

describe('the catalogue', () => {
  it('never has two rows that claim the same page', () => {
    const claims = rows.flatMap((row) =>
      row.at.flatMap((where) =>
        row.shows.flatMap((state) =>
          (row.dialog === undefined ? ['needed', 'never'] : [row.dialog]).map(
            (dialog) => `${where}, ${state}, dialog ${dialog}`,
          ),
        ),
      ),
    );
    expect(claims.filter((claim, at) => claims.indexOf(claim) !== at)).toEqual([]);
  });

  it('has a sample of every kind of page', () => {
    expect(pageKinds.filter((kind) => !samples.some(({ page }) => page === kind))).toEqual([]);
  });

  it('is never certain of what was never seen', () => {
    const guarded = rows.filter(({ page }) =>
      /^bitbucket-(code|security-key|recovery|set-up|blocked|invitation)|^portal/.test(page),
    );
    expect(guarded.length).toBeGreaterThan(10);
    expect(guarded.filter(({ sure }) => sure !== 'likely' && sure !== 'unsure')).toEqual([]);
  });

  it('is never certain of a sign-in that its address alone, or only a general field, tells', () => {
    const sure = (url: string, seen: Signs = {}) => visit(noJourney, url, seen, noPolicy, 0).verdict.sure;
    const login = 'https://id.atlassian.com/login';
    // A code page stands at the same address.
    expect(sure(login)).toBe('likely');
    expect(sure(`${login}/`)).toBe('likely');
    expect(sure(`${login}/mfa`)).toBe('unsure');
    expect(sure('https://id.atlassian.com/')).not.toBe('certain');
    expect(sure(login, { text: 1, 'email-field': 1 })).toBe('certain');
    expect(sure(`${login}/mfa`, { text: 1, 'password-field': 1 })).toBe('likely');
    expect(sure(`${login}/mfa`, { text: 1, 'password-field': 1, 'known-sign-in-field': 1 })).toBe('certain');
  });

  it('keeps nothing of the query', () => {
    const place = placeOf(
      'https://id.atlassian.com/login?email=first.last%40example.com&token=e30.e30.c2ln&continue=https%3A%2F%2Facme.atlassian.net%2Fx%3Fq%3D1',
    );
    expect(JSON.stringify([place, judge(place, {})])).not.toMatch(/first|token=|e30|q=1|\?/);
  });
});
