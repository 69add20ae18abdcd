import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { fill, type Row } from '../fill.ts';
import { noPolicy, type Policy } from '../policy.ts';
import type { Verdict } from '../recognise/verdict.ts';
import { type Say, say } from '../say.ts';
import { adviceFor, bannerFor } from './advice.ts';

const inWords = ({ key, with: gaps }: Say) => fill(table[key] as Row, gaps);
const before = { invited: false } as const;
const settings = (more: Partial<Verdict>, offersIt = true): Verdict => ({
  page: 'bitbucket-settings',
  layer: 'bitbucket',
  wants: 'nothing',
  why: 'own-choice',
  sure: 'certain',
  because: offersIt ? [{ sign: 'says-switch-off', say: say('sign_says_switch_off') }] : [],
  ...more,
});
const required = { why: 'workspace-requires', workspace: 'acme-team' } as const;
const company: Policy = { ...noPolicy, workspacesThatRequire: ['acme-team', 'acme-lab'] };

const steps = (verdict: Verdict, policy = noPolicy) => adviceFor(verdict, before, policy).steps.map(inWords).join(' ');
const banner = (verdict: Verdict, policy = noPolicy) =>
  bannerFor(verdict, before, policy)?.lines.map(inWords).join(' ') ?? null;

describe('switching the own step of Bitbucket off', () => {
  test('is warned of in words and banner where a workspace is known to require it', () => {
    const cost = 'workspace acme-team requires it. Switching it off shuts you out of its private repositories.';
    expect(steps(settings(required))).toContain(cost);
    expect(banner(settings(required))).toContain(cost);
    expect(steps(settings(required))).not.toContain('Set up two-step verification');
    expect(adviceFor(settings(required), before, noPolicy).next).toBeNull();
  });
  test('is warned of where the company says so', () => {
    const cost = 'required in acme-team, acme-lab. Switching it off shuts you out of private repositories there.';
    expect(steps(settings({}), company)).toContain(cost);
    expect(banner(settings({}), company)).toContain(cost);
  });
  test('is not forbidden where nobody is known to require it', () => {
    expect(steps(settings({}))).toContain('in workspaces that require it');
    expect(banner(settings({}))).toBeNull();
  });
  test('is no matter while it is off', () => {
    const off = settings({ because: [{ sign: 'says-set-up', say: say('sign_says_set_up') }] });
    expect(steps(off)).toContain('It seems to be off. That is fine, unless a workspace requires it.');
    expect(steps(off)).not.toContain('Switching it off');
    expect(steps(off, company)).toContain('required in acme-team, acme-lab: set it up here.');
    expect(steps(settings(required, false))).toContain('Choose “Set up two-step verification” here');
    expect(banner(settings(required, false))).toBeNull();
    expect(banner(settings({}, false), company)).toBeNull();
  });
});
