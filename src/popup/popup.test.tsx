import { renderToString } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import table from '../../public/_locales/en/messages.json' with { type: 'json' };
import { filled, type MessageRow } from '../../tools/recognise/message.ts';
import { adviceFor } from '../core/advice/advice.ts';
import { type MadeUp, situation } from '../core/kinds/situation.fake.ts';
import type { Situation } from '../core/kinds/situation.ts';
import type { PageAnswer, PopupCodes } from '../core/protocol/popup.ts';
import { type Say, say } from '../core/words/say.ts';
import { Popup } from './popup.tsx';
import { Silent } from './silent.tsx';

// The words and the browser come through ports; here the words are filled in without one.
vi.mock('../ports/i18n.ts', () => ({
  words: ({ key, with: gaps }: Say) => filled(table[key] as MessageRow, gaps).replaceAll('’', "'"),
}));
vi.mock('../ports/browser.ts', () => ({ browser: {} }));

const second = situation('bitbucket-code', {
  why: 'workspace-requires',
  workspace: 'acme-team',
  because: [
    { sign: 'host-bitbucket', say: say('sign_host_bitbucket', 'bitbucket.org') },
    { sign: 'dialog', say: say('sign_dialog') },
  ],
});
const nowhere = situation('elsewhere', { why: 'unknown', sure: 'certain' });

function shown(here: Situation, more: Partial<PageAnswer> = {}): string {
  const codes: PopupCodes = { state: 'empty' };
  const answer = { verdict: here.verdict, advice: adviceFor(here), codes, ...more };
  return renderToString(<Popup answer={answer} tabId={1} again={() => undefined} />);
}
const unsure = (here: Situation): Situation => ({ ...here, verdict: { ...here.verdict, sure: 'unsure' } });
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test("the verdict's five words are together on the root", () => {
  expect(shown(second)).toMatch(
    /^<main class="card" data-page="bitbucket-code" data-layer="bitbucket" data-wants="app-code" data-why="workspace-requires" data-sure="likely">/,
  );
});

test('the headline is the only first heading, no matter what is shown', () => {
  for (const html of [shown(second), shown(nowhere), shown(nowhere, { withheld: 'https://bitbucket.org/*' })])
    expect(html.match(/<h1/g)).toHaveLength(1);
});

test('which code, the code before, who, why, what to do, what next: in this order', () => {
  const text = textOf(shown({ ...second, earlier: { invited: true, otherCode: 'atlassian' } }));
  const parts = [
    "Bitbucket's own code.",
    'You already gave the code for your Atlassian account.',
    'Who asks',
    'Workspace “acme-team” requires this.',
    'What to do now',
    'Next',
    'Lost your phone',
    'How do I know?',
    'Details for IT',
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('every sign is shown as a sentence', () => {
  const html = shown(second);
  expect(html).toContain('data-sign="dialog"');
  expect(textOf(html)).toContain('The address bar says bitbucket.org: that is Bitbucket.');
});

test('each assumption says when it was last checked', () => {
  expect(textOf(shown(second))).toContain('Last checked: November 2026');
});

test('a doubt comes before the answer', () => {
  const text = textOf(shown(unsure(second)));
  expect(text.indexOf('We are not sure.')).toBeLessThan(text.indexOf("Bitbucket's own code."));
  expect(textOf(shown(second))).not.toContain('We are not sure.');
  expect(textOf(shown(unsure(nowhere)))).not.toContain('We are not sure.');
});

test('elsewhere it says so and shows where to go', () => {
  const html = shown(nowhere);
  expect(textOf(html)).toContain('Nothing to say here.');
  expect(html).toContain('href="https://bitbucket.org/account/signin/"');
});

test('a page that imitates Atlassian is named by its host, and nothing more', () => {
  const text = textOf(shown(situation('look-alike', { address: 'https://id-atlassian.com/' })));
  expect(text).toContain('This is not Atlassian.');
  expect(text).toContain('The address is id-atlassian.com.');
  expect(text).not.toMatch(/danger|phish|attack|warning/i);
});

test('if the browser withholds the page, it says that and asks', () => {
  const text = textOf(shown(nowhere, { withheld: 'https://bitbucket.org/*' }));
  expect(text).toContain("The browser doesn't let us look at this page.");
  expect(text).toContain('Allow it');
  expect(text).not.toContain('Nothing to say here.');
});

test('switching Bitbucket’s step off is a topic where it is on, and never for users who have to set it up', () => {
  const offers = (madeUp: MadeUp) =>
    textOf(shown(situation('bitbucket-settings', madeUp))).includes("Should I switch Bitbucket's own step off?");
  const required: MadeUp = { why: 'workspace-requires', workspace: 'acme-team' };
  expect(offers({ why: 'own-choice' })).toBe(true);
  expect(offers({ ...required, signs: ['says-switch-off'] })).toBe(true);
  expect(offers(required)).toBe(false);
  expect(offers({ why: 'own-choice', signs: ['says-set-up'] })).toBe(false);
});

test('banners can be shown again only where they were hidden, and hidden only where there is one', () => {
  expect(textOf(shown(second, { banners: 'off' }))).toContain('Show banners again');
  expect(textOf(shown(second, { banners: 'on' }))).toContain('Hide banners on all pages');
  expect(textOf(shown(second))).not.toContain('anners');
});

test('if the page doesn’t respond, the codes are shown and none of them as the page’s', () => {
  const entry = { id: '1', layer: 'bitbucket', issuer: 'Bitbucket', account: 'me', digits: 6, period: 30 } as const;
  const code = { ...entry, now: '123456', next: '654321', turnsAt: 30_000 };
  const codes: PopupCodes = { state: 'open', first: [code], asked: false, others: 0, clock: { state: 'unknown' } };
  const silent = (given: PopupCodes) =>
    renderToString(<Silent answer={{ silent: true, codes: given }} again={() => undefined} wait={() => undefined} />);
  expect(textOf(silent(codes))).toContain("This page isn't responding");
  expect(textOf(silent(codes))).toContain('Your codes (1) Bitbucket – me');
  expect(silent(codes)).not.toContain('data-page');
  expect(silent(codes)).not.toContain('class="asked"');
  expect(textOf(silent({ state: 'locked', ways: [], until: null } as never))).toContain('locked');
  expect(textOf(silent({ state: 'empty' }))).toContain("This page isn't responding");
});
