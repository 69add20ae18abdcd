import { describe, expect, it } from 'vitest';
import { noJourney } from '../journey/journey.ts';
import { visit } from '../journey/visit.ts';
import { samples } from '../kinds/catalogue.samples.ts';
import { noPolicy } from '../policy/policy.ts';
import { placeOf } from './place.ts';
import { judgedAddress, readReport, reportOf, reportText } from './report.ts';
import type { Signs } from './signs.ts';

const ours = samples.filter(({ url }) => placeOf(url).group !== 'nobody');

/** What a verdict says of the page itself; names of workspaces and sites are gone from a report on purpose. */
const verdictOn = (address: string, seen: Signs) => {
  const { page, layer, wants, sure } = visit(noJourney, address, seen, noPolicy, 0).verdict;
  return { page, layer, wants, sure };
};

describe('a saved report', () => {
  it.each(ours.map(({ url, signs = {} }) => [url, signs] as const))('tells the same page: %s', (url, seen) => {
    const made = reportOf(url, seen);
    if (made === null) throw new Error('A page of a known host can be reported');
    const read = readReport(JSON.parse(reportText(made)));
    expect(read).toEqual(made);
    expect(verdictOn(judgedAddress(read), read.seen)).toEqual(verdictOn(url, seen));
  });
});

describe('nothing personal is left in a report of', () => {
  const query = '?email=robin%40example.com&token=e30.eyJzY29wZSI6Imludml0ZU90cCIsInN1YiI6InJvYmluIn0.c2ln#robin';
  it.each([
    `https://robin-team.atlassian.net/login${query}`,
    `https://robin.sandbox.jira.com/wiki/robin${query}`,
    `https://robin-corp.okta.com/login/robin${query}`,
    `https://robin-corp.eu.auth0.com/login/robin${query}`,
    `https://robin.my.idaptive.app/login${query}`,
    `https://bitbucket.org/robin/widgets/src/main/robin.txt${query}`,
    `https://bitbucket.org/invitations/robin-7f0a${query}`,
    `https://id.atlassian.com/invite/p/robin${query}&continue=https%3A%2F%2Frobin.atlassian.net%2Fbrowse`,
    `https://id.atlassian.com/robin%40example.com/login${query}`,
    `https://login.microsoftonline.com/robin.onmicrosoft.com/saml2${query}`,
    `https://trello.com/invite/b/robin/7f0a/robin${query}`,
  ])('%s', (url) => {
    const text = reportText(reportOf(url, { text: 1 }) as never);
    expect(text).not.toMatch(/robin|e30|widgets|7f0a|example/i);
  });
});

it('there is none of pages that are not ours to describe', () => {
  for (const url of [
    'https://example.com/login',
    'http://bitbucket.org/',
    'https://id-atlassian.com/',
    'about:blank',
    '',
  ])
    expect(reportOf(url, {})).toBeNull();
});

it('what is no report is refused with a sentence', () => {
  const report = reportOf('https://bitbucket.org/', { text: 1 });
  for (const given of [
    null,
    'text',
    {},
    { ...report, format: 'other' },
    { ...report, version: 2 },
    { ...report, address: 'x' },
  ])
    expect(() => readReport(given)).toThrow(/page report/);
  expect(readReport({ ...report, scope: 'toString', seen: { text: 1, dialog: 'yes', gone: 1 } })).toEqual(report);
});
