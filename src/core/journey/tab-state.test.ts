import { describe, expect, test } from 'vitest';
import { noPolicy } from '../policy/policy.ts';
import type { Came } from './journey.ts';
import { type Journey, noJourney } from './journey.ts';
import {
  freshTab,
  inPlaceOf,
  nextEnd,
  openedFrom,
  readTabStates,
  reported,
  type TabState,
  unseenTab,
  withoutOld,
} from './tab-state.ts';
import { visit } from './visit.ts';

const now = 1_700_000_000;
const settings = 'https://bitbucket.org/account/settings/two-step-verification';
const own = 'https://id.atlassian.com/manage-profile/security';
const why = ({ journey }: TabState, address = settings, time = now, came?: Came) =>
  visit(journey, address, { text: 1 }, noPolicy, time, undefined, came).verdict.why;
const blocked: Journey = visit(
  noJourney,
  'https://bitbucket.org/acme-team/widgets',
  { text: 1, 'blocking-message': 2 },
  noPolicy,
  now,
).journey;
const tab = (journey: Journey): TabState => ({ journey, shown: null, quiet: false, ownSteps: {} });

describe('what led to a page', () => {
  test('is known in a tab that opened while we were there', () => {
    expect(why(reported(freshTab, 'otherwise', now))).toBe('own-choice');
    expect(why(freshTab, own)).toBe('own-choice');
  });

  test.each(['back', 'forward'] as const)('is unknown in a new tab whose first page was reached %s', (came) => {
    const state = reported(freshTab, came, now);
    expect(why(state)).toBe('unknown');
    expect(why(state, own)).toBe('unknown');
    expect(reported(tab(noJourney), came, now), 'not its first page').toEqual(tab(noJourney));
  });

  test('is unknown in a tab that was there before us, until an address is typed an hour later', () => {
    expect(why(unseenTab(now))).toBe('unknown');
    expect(why(unseenTab(now), settings, now + 3601), 'the same page, looked at again').toBe('unknown');
    expect(why(unseenTab(now), settings, now + 3600, 'otherwise')).toBe('unknown');
    expect(why(unseenTab(now), settings, now + 3601, 'otherwise')).toBe('own-choice');
  });

  test('is unknown once it was forgotten, until an address is typed', () => {
    for (const came of [undefined, 'here', 'forward', 'back'] as const)
      expect(why(tab(blocked), settings, now + 3601, came), came).toBe('unknown');
    expect(why(tab(blocked), settings, now + 3601, 'otherwise')).toBe('own-choice');
    const forgotten = withoutOld({ 1: tab(blocked) }, now + 3601)[1] ?? expect.fail('it is gone');
    expect(why(forgotten, settings, now + 3700)).toBe('unknown');
    expect(why(forgotten, settings, now + 3700, 'otherwise')).toBe('own-choice');
  });

  test('is known even there if it was seen since', () => {
    const { journey } = visit(
      unseenTab(now).journey,
      'https://bitbucket.org/acme-team/widgets',
      { text: 1, 'blocking-message': 2 },
      noPolicy,
      now,
    );
    expect(why(tab(journey))).toBe('workspace-requires');
  });

  test('is as unknown as in the tab that opened this one', () => {
    expect(why(openedFrom(undefined, now))).toBe('unknown');
    expect(why(openedFrom(unseenTab(now), now))).toBe('unknown');
    expect(why(openedFrom(tab(noJourney), now))).toBe('own-choice');
    expect(why(openedFrom(tab(blocked), now))).toBe('workspace-requires');
  });

  test('goes with the tab if the browser puts another one in its place', () => {
    expect(why(inPlaceOf(tab(blocked), undefined))).toBe('workspace-requires');
    const { journey } = visit(
      unseenTab(now).journey,
      'https://id.atlassian.com/login',
      { 'email-field': 1 },
      noPolicy,
      now + 9,
    );
    const state = inPlaceOf({ ...tab(blocked), quiet: true }, tab(journey));
    expect(why(state)).toBe('workspace-requires');
    expect(state).toMatchObject({ quiet: true, journey: { at: now + 9, stops: [{ left: true }, {}] } });
  });
});

describe('what is remembered of tabs', () => {
  test('loses the journeys whose hour is over, and nothing else', () => {
    const states = { 1: tab(blocked), 2: tab({ ...blocked, at: now + 60 }), 3: unseenTab(now + 60) };
    expect(nextEnd(states)).toBe(now + 3601);
    expect(withoutOld(states, now + 3600)).toBe(states);
    const left = withoutOld(states, now + 3601);
    expect(left).toEqual({ ...states, 1: tab({ ...noJourney, seenFrom: now }) });
    expect(nextEnd(left)).toBe(now + 3661);
    expect(nextEnd({ 3: unseenTab(now) })).toBeNull();
  });

  test('loses them too if the clock was set back', () => {
    expect(withoutOld({ 1: tab(blocked) }, now - 3601)).toEqual({ 1: tab({ ...noJourney, seenFrom: now }) });
  });

  test('loses what the pages of such a journey showed of the second steps', () => {
    const state: TabState = { ...tab(blocked), ownSteps: { bitbucket: 'set-up' } };
    expect(withoutOld({ 1: state }, now + 3600)).toEqual({ 1: state });
    expect(withoutOld({ 1: state }, now + 3601)).toEqual({ 1: tab({ ...noJourney, seenFrom: now }) });
  });

  test('is read back as it was', () => {
    const states = { 1: tab(blocked), 2: freshTab, 3: unseenTab(now) };
    expect(readTabStates(JSON.parse(JSON.stringify(states)))).toEqual(states);
    expect(readTabStates({ 1: 'x', 2: { ...freshTab, fresh: 'x' } })).toEqual({});
  });
});
