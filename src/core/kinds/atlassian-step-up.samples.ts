import { field, id, type KindSample } from './shared.samples.ts';

export const atlassianStepUpSamples: readonly KindSample[] = [
  {
    url: `${id}/step-up/other?continue=https%3A%2F%2Fid.atlassian.com%2Fmanage-profile%2Fsecurity%2Fapi-tokens`,
    sure: 'likely',
  },
  {
    url: `${id}/step-up/start?continue=https%3A%2F%2Facme-team.atlassian.net%2Fwiki`,
    sure: 'likely',
    layer: 'organisation',
    why: 'guest-check',
  },
  {
    url: `${id}/step-up/start?continue=${encodeURIComponent(`${id}/login?continue=https%3A%2F%2Facme-team.atlassian.net`)}`,
    sure: 'likely',
    layer: 'organisation',
    why: 'guest-check',
  },
  {
    url: `${id}/step-up/start?continue=https%3A%2F%2Fid.atlassian.com%2Fmanage-profile%2Fsecurity%2Fapi-tokens`,
    sure: 'certain',
    layer: 'atlassian',
    why: 'changing-security',
  },
  {
    url: `${id}/step-up/start?continue=https%3A%2F%2Facme-team.atlassian.net.evil.example`,
    sure: 'certain',
    layer: 'atlassian',
    why: 'unknown',
  },
  // Where the way ends decides: neither what a foreign address names nor what the last page would lead to.
  {
    url: `${id}/step-up/start?continue=${encodeURIComponent('https://evil.example/?continue=https://acme-team.atlassian.net/')}`,
    sure: 'certain',
    layer: 'atlassian',
    why: 'unknown',
  },
  {
    url: `${id}/step-up/start?continue=${encodeURIComponent(`${id}/manage-profile/security?next=https%3A%2F%2Facme-team.atlassian.net`)}`,
    sure: 'certain',
    layer: 'atlassian',
    why: 'changing-security',
  },
  {
    url: `${id}/step-up/start?continue=${encodeURIComponent(`https://acme-team.atlassian.net/login?continue=${encodeURIComponent(`${id}/manage-profile/security`)}`)}`,
    sure: 'likely',
    layer: 'organisation',
    why: 'guest-check',
  },
  {
    url: `${id}/step-up/start?continue=https%3A%2F%2Facme-team.atlassian.net%2Fwiki`,
    signs: field({ 'one-time-code-field': 1, 'says-app-code': 1, 'says-mailed-code': 1 }),
    sure: 'likely',
    layer: 'organisation',
  },
];
