import { describe, expect, test } from 'vitest';
import { noPolicy } from '../policy/policy.ts';
import type { Signs } from '../recognise/signs.ts';
import { type Journey, noJourney } from './journey.ts';
import { type Visit, visit } from './visit.ts';

type Page = readonly [url: string, seen?: Signs];
const at = (path: string) => `https://bitbucket.org${path}`;
const asks: Signs = {
  text: 1,
  button: 1,
  'blocking-message': 2,
  'says-pipelines': 1,
  'says-required': 1,
  'feature-link': 1,
};
const pipelines: Page = [at('/acme-team/widgets/admin/pipelines/settings'), asks];
const settings: Page = [at('/account/settings/two-step-verification'), { text: 1, 'says-set-up': 1 }];
const setUp: Page = [settings[0], { text: 1, 'qr-picture': 1, 'code-field': 1 }];
const code: Page = [at('/account/signin/'), { text: 1, dialog: 1, 'one-time-code-field': 1 }];
const blocked: Page = [at('/acme-team/widgets'), { text: 1, 'blocking-message': 2 }];
const atlassian: Page = ['https://id.atlassian.com/manage-profile/security/two-step-verification', { text: 1 }];

function last(...pages: readonly Page[]): Visit {
  let journey: Journey = noJourney;
  let visited = visit(journey, 'about:blank', {}, noPolicy, 100);
  for (const [url, seen = {}] of pages) {
    visited = visit(journey, url, seen, noPolicy, 100);
    journey = visited.journey;
  }
  return visited;
}

describe('Pipelines, which needs Bitbucket’s own second step', () => {
  test.each([
    '/acme-team/widgets/admin/pipelines/settings',
    '/acme-team/widgets/admin/addon/admin/pipelines/settings/',
    '/acme-team/widgets/admin/pipelines/openid-connect',
  ])('asks for it at %s, and no workspace does', (path) => {
    for (const seen of [
      asks,
      { text: 1, 'blocking-message': 1 },
      { text: 1, 'says-two-step': 1 },
      { 'feature-link': 1 },
    ]) {
      const { verdict } = last([at(path), seen]);
      expect(verdict).toMatchObject({ page: 'official', layer: 'none', wants: 'nothing', sure: 'unsure' });
      expect(last([at(path), seen], settings).verdict).toMatchObject({ why: 'feature-requires', sure: 'likely' });
    }
  });

  test('is why the settings, the set-up and the code after it come up', () => {
    for (const page of [settings, setUp, code]) {
      const { verdict } = last(pipelines, page);
      expect(verdict.why, verdict.page).toBe('feature-requires');
      expect(verdict.sure, verdict.page).not.toBe('certain');
      expect(verdict.workspace).toBeUndefined();
      expect(verdict.because.map(({ sign }) => sign)).toContain('journey-feature');
    }
    expect(last(pipelines, [at('/acme-team/widgets/src/main/'), { text: 1 }], settings).verdict.why).toBe(
      'feature-requires',
    );
  });

  test('says nothing where its settings don’t ask', () => {
    expect(last([pipelines[0], { text: 1, button: 1 }], settings).verdict.why).toBe('own-choice');
    expect(last([pipelines[0]], settings).verdict.why).toBe('own-choice');
    expect(last([pipelines[0], { ...asks, sandboxed: 1 }], settings).verdict.why).toBe('own-choice');
  });

  test('asks on other pages only in a message that names it', () => {
    const page = at('/acme-team/widgets/pipelines');
    expect(last([page, asks]).verdict.page).toBe('official');
    expect(last([page, asks], settings).verdict.why).toBe('feature-requires');
    const required: Signs = { text: 1, 'blocking-message': 2, 'says-required': 1 };
    expect(last([page, required]).verdict.page).toBe('bitbucket-blocked');
  });

  test('comes second where a workspace requires it too', () => {
    expect(last(pipelines, blocked, settings).verdict).toMatchObject({
      why: 'workspace-requires',
      workspace: 'acme-team',
    });
    expect(last(blocked, pipelines, settings).verdict.why).toBe('workspace-requires');
  });

  test('is no choice of the user’s on the Atlassian account’s settings either', () => {
    expect(last(pipelines, atlassian)).toMatchObject({ verdict: { why: 'unknown' }, earlier: { wanted: 'feature' } });
    expect(last(blocked, atlassian)).toMatchObject({
      verdict: { why: 'unknown' },
      earlier: { wanted: 'workspace', wantedBy: 'acme-team' },
    });
    expect(last(blocked, setUp, atlassian).earlier.wanted, 'once it is being set up').toBeUndefined();
    expect(last(atlassian)).toMatchObject({ verdict: { why: 'own-choice' }, earlier: { invited: false } });
  });
});
