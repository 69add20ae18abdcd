import { describe, expect, test } from 'vitest';
import { noPolicy } from '../policy/policy.ts';
import { pageKey } from '../recognise/place.ts';
import type { Signs } from '../recognise/signs.ts';
import type { Came } from './journey.ts';
import { type Journey, leave, noJourney, send } from './journey.ts';
import { type Visit, visit } from './visit.ts';

type Page = readonly [url: string, seen: Signs, came?: Came, seconds?: number];
type Step = Page | ((journey: Journey, time: number) => Journey);

const id = 'https://id.atlassian.com/login?continue=https%3A%2F%2Fbitbucket.org%2Faccount%2Fsignin%2F';
const bitbucket = (path: string) => `https://bitbucket.org${path}`;
const repository = bitbucket('/acme-team/widgets/src/main/');
const dialog: Signs = { text: 1, button: 1, dialog: 1, 'one-time-code-field': 1, 'says-app-code': 1 };
const quiet: Signs = { text: 1, button: 1 };

const signIn: Page = [id, { text: 1, 'email-field': 1, 'known-sign-in-field': 1 }, 'otherwise'];
const appCode: Page = [id, { text: 1, 'atlassian-code-field': 1 }, 'here'];
const between: Page = [id, { text: 1 }, 'here'];
const bounce: Page = ['https://id.atlassian.com/login/authorize', {}, 'otherwise'];
const landing: Page = [bitbucket('/account/signin/'), {}, 'otherwise'];
const bitbucketCode: Page = [bitbucket('/account/signin/'), dialog, 'otherwise'];
const content: Page = [repository, quiet, 'otherwise'];
const sent: Step = send;

/** The last of these pages in one tab, ten seconds apart if nothing else is said. */
function last(...steps: readonly Step[]): Visit {
  let journey: Journey = noJourney;
  let time = 1_700_000_000;
  let visited = visit(journey, 'about:blank', {}, noPolicy, time);
  for (const step of steps) {
    if (typeof step === 'function') journey = step(journey, time);
    else {
      const [url, seen, came, seconds = 10] = step;
      time += seconds;
      visited = visit(journey, url, seen, noPolicy, time, pageKey(url), came);
      journey = visited.journey;
    }
  }
  return visited;
}
const came = ([url, seen]: Page, how: Came, seconds = 10): Page => [url, seen, how, seconds];

describe('the code of the Atlassian account', () => {
  const given = { otherCode: 'atlassian' };
  const asked = { otherAsked: 'atlassian' };

  test.each<[string, readonly Step[]]>([
    ['it was sent, and Bitbucket’s code came up', [sent, bitbucketCode]],
    ['the same over a stop on the way', [sent, bounce, came(bitbucketCode, 'otherwise', 5)]],
    ['the same over a sign-in page that shows nothing', [sent, came(between, 'here', 1), bitbucketCode]],
    ['the same over Bitbucket’s sign-in address', [sent, came(landing, 'otherwise', 1), came(bitbucketCode, 'here')]],
    ['the page was looked at again before it moved on', [sent, came(appCode, 'here', 1), bitbucketCode]],
    ['the page before led on to it', [came(bitbucketCode, 'forward')]],
    [
      'the page before led on to it, and the code came up late',
      [came(landing, 'forward'), came(bitbucketCode, 'here')],
    ],
    ['it led to a repository, where the code came up', [sent, content, [repository, dialog, 'here']]],
  ])('was given: %s', (_, steps) => {
    expect(last(signIn, appCode, ...steps).earlier).toMatchObject(given);
  });

  test.each<[string, readonly Step[]]>([
    ['nothing shows how the page was reached', [bitbucketCode]],
    ['the page doesn’t say how it was reached', [[bitbucketCode[0], dialog]]],
    ['the user went back', [sent, came(bitbucketCode, 'back')]],
    ['it was sent long before', [sent, came(bitbucketCode, 'otherwise', 21)]],
    [
      'it was refused',
      [sent, [id, { ...appCode[1], 'says-wrong-code': 1 }, 'here', 1], came(bitbucketCode, 'otherwise', 1)],
    ],
    ['a new document of it came up', [sent, came(appCode, 'otherwise', 1), came(bitbucketCode, 'otherwise', 1)]],
    ['a page that we don’t see came between', [sent, leave, bitbucketCode]],
    ['a help page came between', [sent, ['https://support.atlassian.com/', quiet, 'forward'], bitbucketCode]],
    [
      'an uploaded file was in its place',
      [sent, [repository, { sandboxed: 1 }, 'forward'], came(bitbucketCode, 'here')],
    ],
  ])('was only asked for: %s', (_, steps) => {
    const { earlier, verdict } = last(signIn, appCode, ...steps);
    expect(earlier).toMatchObject(asked);
    expect(earlier.otherCode).toBeUndefined();
    expect(verdict.because.map(({ sign }) => sign)).toContain('journey-other-code');
  });

  test('a new sign-in ends what was given before it', () => {
    for (const start of [signIn, ['https://id.atlassian.com/login/select-account', quiet] as Page]) {
      const { earlier, verdict } = last(signIn, appCode, sent, bitbucketCode, start, bitbucketCode);
      expect(earlier).toEqual({ invited: false });
      expect(verdict.because.map(({ sign }) => sign)).not.toContain('journey-other-code');
    }
    expect(last(signIn, appCode, sent, bitbucketCode, signIn, appCode, sent, bitbucketCode).earlier).toMatchObject(
      given,
    );
  });

  test('a page that is left to another site stays unproven', () => {
    const elsewhere = 'https://id.atlassian.com/login?continue=https%3A%2F%2Facme-team.atlassian.net';
    const other: Page = [elsewhere, appCode[1], 'here'];
    // Bitbucket isn't where this sign-in leads: the user may have opened it by a link.
    const { journey } = last(signIn, other, sent, content);
    expect(journey.stops.some(({ passed }) => passed)).toBe(false);
  });
});

describe('Bitbucket’s own code', () => {
  const reached = [signIn, appCode, sent, bitbucketCode] as const;

  test('that wasn’t given is not called given when the user goes back, nor after a new sign-in', () => {
    expect(last(...reached, came(appCode, 'back')).earlier).toEqual({ invited: false, otherAsked: 'bitbucket' });
    expect(last(...reached, came(signIn, 'back'), appCode).earlier).toEqual({ invited: false });
    expect(last(...reached, signIn, appCode).earlier).toEqual({ invited: false });
  });

  test('was given if it was sent and Bitbucket’s content opened', () => {
    for (const after of [content, [bitbucket('/dashboard/overview'), quiet, 'otherwise'] as Page])
      expect(last(...reached, sent, after, came(appCode, 'otherwise')).earlier).toMatchObject({
        otherCode: 'bitbucket',
      });
  });

  const above: Page = [repository, dialog, 'here'];
  test('in a dialog was given if the dialog went after it was sent', () => {
    const steps = [signIn, appCode, sent, content, above] as const;
    const asks = came(appCode, 'otherwise');
    expect(last(...steps, sent, came(content, 'here'), asks).earlier).toMatchObject({ otherCode: 'bitbucket' });
    expect(last(...steps, came(content, 'here'), asks).earlier, 'closed').toMatchObject({ otherAsked: 'bitbucket' });
    const refused: Page = [repository, { ...dialog, 'says-wrong-code': 1 }, 'here', 1];
    expect(last(...steps, sent, refused, came(content, 'here', 1), asks).earlier, 'closed').toMatchObject({
      otherAsked: 'bitbucket',
    });
  });

  test.each<[string, readonly Step[]]>([
    ['its sign-in address that shows nothing', [sent, landing]],
    ['its other prompts', [sent, [bitbucket('/account/signin/'), { dialog: 1, 'recovery-field': 1 }, 'here']]],
    ['a public page that a link leads to', [[bitbucket('/product'), quiet, 'forward']]],
    ['another site', [sent, ['https://start.atlassian.com/', quiet, 'forward']]],
    ['going back to content', [sent, came(content, 'back')]],
    ['a form that signs out', [sent, [bitbucket('/'), quiet, 'forward']]],
    ['a form that the page before it sent', [(journey, time) => send(journey, time, 'another page'), landing, content]],
  ])('isn’t proven by %s', (_, steps) => {
    const { stops } = last(...reached, ...steps).journey;
    expect(stops.some(({ page, passed }) => page === 'bitbucket-code' && passed)).toBe(false);
  });
});

test.each<[string, readonly Signs[]]>([
  ['the app', [{ text: 1, 'atlassian-code-field': 1 }]],
  ['an email', [{ text: 1, 'mailed-code-boxes': 6 }]],
  [
    'the app, then an email',
    [
      { text: 1, 'atlassian-code-field': 1 },
      { text: 1, 'mailed-code-boxes': 6 },
    ],
  ],
])('to be asked for a code from %s when one is signed in already proves nothing', (_, shown) => {
  const stepUp =
    'https://id.atlassian.com/step-up/start?continue=https%3A%2F%2Fid.atlassian.com%2Fmanage-profile%2Fsecurity';
  const steps = shown.flatMap((seen): Step[] => [[stepUp, seen, 'here'], sent]);
  const { earlier } = last(signIn, ...steps, came(bitbucketCode, 'forward'));
  expect(earlier.otherCode).toBeUndefined();
  expect(last(signIn, ...steps).earlier.otherCode).toBeUndefined();
});

test('a form is remembered only on a page that asks for a second step', () => {
  expect(last(signIn, sent, content).journey.stops.some(({ sent: at }) => at !== undefined)).toBe(false);
  expect(send(noJourney, 5)).toEqual(noJourney);
});
