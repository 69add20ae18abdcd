import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doubtOf } from '../journey/doubt.ts';
import { noJourney, type Stop } from '../journey/journey.ts';
import { toStranger, visit } from '../journey/visit.ts';
import { noPolicy } from '../policy/policy.ts';
import { claimants, judge } from '../recognise/judge.ts';
import { pageStateOf } from '../recognise/page-states.ts';
import { placeOf, withStranger } from '../recognise/place.ts';
import { strangerAt } from '../recognise/stranger.ts';
import { type PageKind, pageKinds } from '../recognise/verdict.ts';
import { samples, samplesOf } from './catalogue.samples.ts';
import { catalogue, plays, rows } from './catalogue.ts';
import type { Kind } from './kind.ts';

const here = 'src/core/kinds';
const files = readdirSync(here);

describe('each kind of page', () => {
  /** The kinds that lack something, each as a sentence about what is missing. */
  const missing = (isThere: (kind: PageKind) => boolean, sentence: (kind: PageKind) => string) =>
    pageKinds.filter((kind) => !isThere(kind)).map(sentence);
  const lacking = (isWhole: (record: [string, Kind]) => boolean, sentence: (kind: string) => string) =>
    Object.entries(catalogue)
      .filter((record) => !isWhole(record))
      .map(([kind]) => sentence(kind));

  it('has a record in a file of its name', () => {
    expect(
      missing(
        (kind) => files.includes(`${kind}.ts`) && catalogue[kind] !== undefined,
        (kind) => `${kind} has no record. Write it in ${here}/${kind}.ts, and list it in ${here}/catalogue.ts.`,
      ),
    ).toEqual([]);
  });

  it('has samples beside its record', () => {
    expect(
      missing(
        (kind) => (samplesOf[kind]?.() ?? []).length > 0,
        (kind) =>
          `${kind} has no samples. Write some in ${here}/${kind}.ts, and list them in ${here}/catalogue.samples.ts.`,
      ),
    ).toEqual([]);
  });

  it('has rows, unless it is what is left if no row claims a page', () => {
    expect(
      lacking(
        ([, { roles, rows: own }]) => roles.includes('unclaimed') === (own.length === 0),
        (kind) => `${kind} needs rows in ${here}/${kind}.ts, or the role "unclaimed"; it can't have both.`,
      ),
    ).toEqual([]);
  });

  it('says who asks, if no layer does', () => {
    expect(
      lacking(
        ([kind, { layer, who }]) => layer !== 'none' || kind === 'elsewhere' || who !== undefined,
        (kind) => `${kind} belongs to no layer, so ${here}/${kind}.ts must say "who" runs the page.`,
      ),
    ).toEqual([]);
  });
});

describe('every row against every sample, both ways', () => {
  const signIn: Stop = { page: 'atlassian-sign-in', layer: 'atlassian', leadsToSettings: false, signsIn: true };

  it.each(samples.map((sample) => [sample.url, sample] as const))('%s', (_, sample) => {
    const { url, signs = {}, afterSignIn, ...expected } = sample;
    const stranger = strangerAt(url);
    const place = withStranger(placeOf(url), stranger ?? {});
    const claiming = claimants(place, pageStateOf(signs), signs).map((row) => row.page);
    expect(claiming, 'Does another row claim this page? Make its addresses or page states narrower.').toEqual(
      plays(expected.page, 'unclaimed') ? [] : [expected.page],
    );
    const { verdict } = toStranger(visit(noJourney, url, signs, noPolicy, 0), stranger);
    expect(verdict).toMatchObject({ layer: catalogue[expected.page].layer, ...expected });
    // The way there matters where it is labeled, and nowhere else.
    const judged = judge(place, signs);
    const sureAfter = (stops: readonly Stop[]) =>
      doubtOf(judged, place, signs, stops, 'page') === null ? judged.sure : 'unsure';
    expect(sureAfter([signIn])).toBe(afterSignIn ?? judged.sure);
    if (afterSignIn === undefined) expect(sureAfter([])).toBe(judged.sure);
  });
});

describe('the catalog', () => {
  it('never has two rows that claim the same page', () => {
    const claims = rows.flatMap((row) =>
      row.where.flatMap((where) =>
        row.shows.flatMap((state) =>
          (row.dialog === undefined ? ['needed', 'never'] : [row.dialog]).map(
            (dialog) => `${where}, ${state}, dialog ${dialog}`,
          ),
        ),
      ),
    );
    expect(claims.filter((claim, at) => claims.indexOf(claim) !== at)).toEqual([]);
  });

  it('is never certain of what was never seen', () => {
    const guarded = rows.filter(({ page }) =>
      /^bitbucket-(code|security-key|recovery|set-up|blocked|invitation)|^portal/.test(page),
    );
    expect(guarded.length).toBeGreaterThan(10);
    expect(guarded.filter(({ sure }) => sure !== 'likely' && sure !== 'unsure')).toEqual([]);
  });
});
