import type { PageState } from '../recognise/page-states.ts';
import type { Kind } from './kind.ts';
import { helpBitbucketSetUp } from './official-links.ts';
import { bbRepo, bbSignIn, bbSteps, field, type Samples } from './sample.ts';
import { anyCode, bitbucketAny, knownCode } from './shared-rows.ts';
import { bitbucketHelp, strip, withBitbucketStep } from './shared-words.ts';

const plainlyCodes: readonly PageState[] = [
  'shared-code',
  'app-code',
  'six-boxes',
  'one-time-code',
  'two-step-code',
  'known-app-code',
];
const perhapsCodes: readonly PageState[] = ['some-code', 'mailed-code', 'known-mailed-code'];
const aboveOthers = bitbucketAny.filter((where) => where !== 'bitbucket-sign-in');

/**
 * Bitbucket's own second step: a dialog anywhere, or the sign-in and two-step addresses themselves. Of what it looks
 * like, the page facts have only seen the field's name, in one project, so it is likely at most.
 */
export const bitbucketCode: Kind = {
  layer: 'bitbucket',
  wants: 'app-code',
  why: 'signing-in',
  roles: ['workspace-may-require', 'sign-in-step', 'second-step', 'fillable'],
  facts: [20, 'section 3', 'B7', 'B13'],
  rows: [
    { where: bitbucketAny, dialog: 'needed', shows: plainlyCodes, sure: 'likely' },
    { where: bitbucketAny, dialog: 'needed', shows: perhapsCodes, sure: 'unsure' },
    { where: ['bitbucket-sign-in'], dialog: 'never', shows: plainlyCodes, sure: 'likely' },
    { where: ['bitbucket-sign-in'], dialog: 'never', shows: perhapsCodes, sure: 'unsure' },
    // The field's name was seen: at the sign-in it is enough, elsewhere on Bitbucket other fields may have it too.
    { where: ['bitbucket-sign-in'], shows: ['token-code'], sure: 'likely' },
    { where: aboveOthers, dialog: 'needed', shows: ['token-code'], sure: 'unsure' },
    {
      where: ['bitbucket-account'],
      dialog: 'never',
      shows: [...anyCode, 'token-code'],
      needs: ['token-field'],
      sure: 'unsure',
    },
    { where: ['bitbucket-security'], dialog: 'never', shows: [...anyCode, ...knownCode, 'token-code'], sure: 'unsure' },
  ],

  headline: 'head_bitbucket_code',
  steps: ['step_app_code', 'step_entry_bitbucket', 'step_no_text_bitbucket'],
  next: 'next_bitbucket_content',
  lost: withBitbucketStep,
  ways: [helpBitbucketSetUp],
  claims: ({ signs }) => [
    signs['token-field'] === undefined ? 'claim_assumed_page' : 'claim_bitbucket_token_field',
    'claim_separate',
    'claim_bitbucket_methods',
    ...bitbucketHelp,
  ],
  banner: ({ earlier: { otherCode, throughCompany } }) => {
    if (otherCode === 'atlassian') return strip('strip_second_bitbucket');
    return strip(throughCompany ? 'strip_bitbucket_after_company' : 'strip_bitbucket_code');
  },
};

export const bitbucketCodeSamples: Samples = () => [
  { url: bbSignIn, signs: field({ dialog: 1, 'one-time-code-field': 1 }), sure: 'likely' },
  { url: bbSignIn, signs: field({ 'one-time-code-field': 1 }), sure: 'likely' },
  { url: bbSignIn, signs: field({ 'code-field': 1 }), sure: 'unsure' },
  // Where people write, a prompt is likely only right after a sign-in.
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'code-boxes': 6 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  {
    url: 'https://bitbucket.org/acme-team/widgets/raw/0f1e2d/page.html',
    signs: field({ dialog: 1, 'one-time-code-field': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  {
    url: 'https://bitbucket.org/acme-team/invite-only/',
    signs: field({ dialog: 1, 'one-time-code-field': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  // Pages of Bitbucket that no one writes on.
  {
    url: 'https://bitbucket.org/dashboard/overview',
    signs: field({ dialog: 1, 'one-time-code-field': 1 }),
    sure: 'likely',
  },
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'code-field': 1, 'says-two-step': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  { url: bbRepo, signs: field({ dialog: 1, 'code-field': 1 }), sure: 'unsure' },
  { url: bbSteps, signs: field({ dialog: 1, 'one-time-code-field': 1 }), sure: 'likely' },
  // A field by its name alone: any language, or none.
  { url: bbSignIn, signs: field({ 'token-field': 1, button: 1 }), sure: 'likely' },
  { url: bbSignIn, signs: field({ dialog: 1, 'token-field': 1 }), sure: 'likely' },
  { url: bbSignIn, signs: field({ 'token-field': 1, 'code-field': 1, 'says-two-step': 1 }), sure: 'likely' },
  { url: 'https://bitbucket.org/dashboard/overview', signs: field({ dialog: 1, 'token-field': 1 }), sure: 'unsure' },
  {
    url: bbRepo,
    signs: field({ dialog: 1, 'token-field': 1, 'says-two-step': 1 }),
    sure: 'unsure',
    afterSignIn: 'likely',
  },
  { url: 'https://bitbucket.org/account/two-step/', signs: field({ 'token-field': 1 }), sure: 'unsure' },
  {
    url: 'https://bitbucket.org/account/two-step/',
    signs: field({ 'token-field': 1, 'code-field': 1, 'says-two-step': 1 }),
    sure: 'unsure',
  },
  { url: bbSteps, signs: field({ 'token-field': 1 }), sure: 'unsure' },
];
