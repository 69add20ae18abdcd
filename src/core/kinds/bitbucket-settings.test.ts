import { describe, expect, test } from 'vitest';
import table from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../../tools/recognise/message.ts';
import { adviceFor } from '../advice/advice.ts';
import { bannerFor } from '../advice/banner.ts';
import { noPolicy, type Policy } from '../policy/policy.ts';
import type { SignName } from '../recognise/signs.ts';
import type { Say } from '../words/say.ts';
import { type MadeUp, situation } from './situation.fake.ts';
import type { Situation } from './situation.ts';

const inWords = ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps);

const settings = (more: MadeUp = {}, signs: readonly SignName[] = ['says-switch-off']) =>
  situation('bitbucket-settings', { why: 'own-choice', sure: 'certain', signs, ...more });
const required = { why: 'workspace-requires', workspace: 'acme-team' } as const;
const company: Policy = { ...noPolicy, workspacesThatRequire: ['acme-team', 'acme-lab'] };

const steps = (here: Situation) => adviceFor(here).steps.map(inWords).join(' ');
const banner = (here: Situation) => bannerFor(here)?.lines.map(inWords).join(' ') ?? null;

describe('turning off Bitbucket’s own step', () => {
  test('gets a warning in words and banner if a workspace is known to require it', () => {
    const cost = 'workspace “acme-team” requires it. Switching it off shuts you out of its private repositories.';
    expect(steps(settings(required))).toContain(cost);
    expect(banner(settings(required))).toContain(cost);
    expect(steps(settings(required))).not.toContain('Set up two-step verification');
    expect(adviceFor(settings(required)).next).toBeNull();
  });
  test('gets a warning if the company says so', () => {
    const cost = 'required in acme-team, acme-lab. Switching it off shuts you out of private repositories there.';
    expect(steps(settings({ policy: company }))).toContain(cost);
    expect(banner(settings({ policy: company }))).toContain(cost);
  });
  test('isn’t forbidden if no workspace is known to require it', () => {
    expect(steps(settings())).toContain('in workspaces that require it');
    expect(banner(settings())).toBeNull();
  });
  test('doesn’t matter while it is off', () => {
    const off: readonly SignName[] = ['says-set-up'];
    expect(steps(settings({}, off))).toContain('It seems to be off. That is fine, unless a workspace requires it.');
    expect(steps(settings({}, off))).not.toContain('Switching it off');
    expect(steps(settings({ policy: company }, off))).toContain('required in acme-team, acme-lab: set it up here.');
    expect(steps(settings(required, []))).toContain('Choose “Set up two-step verification” here');
    expect(banner(settings(required, []))).toBeNull();
    expect(banner(settings({ policy: company }, []))).toBeNull();
  });
});

describe('the email that ends a set-up', () => {
  const mail: readonly SignName[] = ['says-mail-link', 'says-two-step', 'button'];
  const headline = (here: Situation) => inWords(adviceFor(here).headline);
  const unfinished = 'Not finished yet: click the link in the email';

  test.each([
    ['opened by itself', {}],
    ['after a block', required],
  ])('is named first, and nobody is asked whether to turn off what isn’t on: %s', (_, more) => {
    const here = settings(more, mail);
    expect(headline(here)).toBe(unfinished);
    expect(steps(here)).toContain('Until you click it, two-step verification probably stays off.');
    expect(adviceFor(here).ownPage).toBeNull();
    expect(adviceFor(here).claims.map(({ say: { key } }) => key)).toContain('claim_set_up_mail');
  });

  test.each<[string, readonly SignName[]]>([
    ['it is on', ['says-mail-link', 'says-switch-off']],
    ['it only explains how a set-up begins', ['says-mail-link', 'says-set-up']],
    ['a password is wanted first', ['says-mail-link', 'password-field']],
    ['no email is spoken of', ['says-two-step']],
  ])('isn’t waited for where %s', (_, signs) => {
    expect(headline(settings({}, signs))).not.toBe(unfinished);
  });

  test('is what is missing back at the workspace, instead of a set-up', () => {
    const blocked = (more: MadeUp = {}) => situation('bitbucket-blocked', { ...required, ...more });
    expect(headline(blocked())).not.toBe(unfinished);
    expect(headline(blocked({ setUpWaits: true }))).toBe(unfinished);
    expect(steps(blocked({ setUpWaits: true }))).toContain('Come back here and reload this page.');
    expect(steps(blocked({ setUpWaits: true }))).not.toContain('Set up');
    expect(banner(blocked({ setUpWaits: true }))).toContain(unfinished);
    expect(banner(blocked())).not.toContain(unfinished);
  });
});
