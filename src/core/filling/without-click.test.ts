import { describe, expect, test } from 'vitest';
import { leave, noJourney } from '../journey/journey.ts';
import { visit } from '../journey/visit.ts';
import { noPolicy } from '../policy/policy.ts';
import { pageKey } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import { needsNoClick } from './without-click.ts';

type Step = readonly [url: string, seen: Signs] | 'away';
const email: Signs = { text: 1, 'email-field': 1, 'known-sign-in-field': 1 };
const prompt: Signs = { text: 1, button: 1, dialog: 1, 'otp-code-field': 1, 'says-app-code': 1 };
const quiet: Signs = { text: 1, button: 1 };
const login = 'https://id.atlassian.com/login?application=bitbucket';
const bitbucket = 'https://bitbucket.org/account/signin/';
const dashboard = 'https://bitbucket.org/dashboard/overview';
const repository = 'https://bitbucket.org/acme-team/widgets/src/main/';

/** Whether the shortcut is enough on the last of these pages of one tab, each of which is looked at twice. */
function enough(...steps: readonly Step[]): boolean {
  let journey = noJourney;
  let is = false;
  for (const step of steps.flatMap((one) => [one, one])) {
    if (step === 'away') journey = leave(journey);
    else {
      const [url, seen] = step;
      const visited = visit(journey, url, seen, noPolicy, 0, pageKey(url, []));
      journey = visited.journey;
      is = needsNoClick(visited.verdict, visited.place, journey);
    }
  }
  return is;
}

describe('the keys are enough', () => {
  test('if the page is certainly the right one', () => {
    expect(enough([login, { text: 1, 'atlassian-code-field': 1 }])).toBe(true);
  });

  test.each<[string, readonly Step[]]>([
    ['a sign-in page', [[login, email]]],
    ['the other lock’s code', [[login, { text: 1, 'atlassian-code-field': 1 }]]],
    ['a bounce at another address', [['https://bitbucket.org/socialauth/login/atlassianid/', { text: 1 }]]],
    [
      'a sign-in page, once it has loaded',
      [
        [login, email],
        [bitbucket, {}],
        [bitbucket, quiet],
      ],
    ],
  ])('straight after %s', (_, before) => {
    expect(enough(...before, [bitbucket, prompt])).toBe(true);
  });

  test('at the next step of a sign-in that keeps its address', () => {
    expect(enough([login, email], [login, { text: 1, 'code-field': 1, 'says-two-step': 1 }])).toBe(true);
  });
});

describe('a click is needed', () => {
  test.each<[string, readonly Step[]]>([
    ['nothing was before', []],
    [
      'the page was only loading before',
      [
        [bitbucket, {}],
        [bitbucket, quiet],
      ],
    ],
    [
      'another page came in between',
      [
        [login, email],
        [dashboard, quiet],
      ],
    ],
    [
      'another page came in between, and this one was there before',
      [
        [bitbucket, prompt],
        [dashboard, quiet],
      ],
    ],
    ['a page that we don’t see came in between', [[login, email], 'away']],
  ])('where %s', (_, before) => {
    expect(enough(...before, [bitbucket, prompt])).toBe(false);
  });

  test('where people write, even right after a sign-in', () => {
    expect(enough([login, email], [repository, prompt])).toBe(false);
  });
});
