import { describe, expect, test } from 'vitest';
import { type BrowserKind, browserKinds } from './harness/driver.ts';
import { stage } from './harness/stage.ts';
import { companySignIn } from './walks/company-sign-in.ts';
import { guestCheck } from './walks/guest-check.ts';
import { watched } from './walks/lock-watch.ts';
import { twoCodes } from './walks/two-codes.ts';
import { type Meet, shownOf } from './walks/walk.ts';

/** In milliseconds: pages that are never still keep a small machine busy. */
const patient = 300_000;

const walks = [twoCodes, guestCheck, companySignIn];
/** Pages that show nothing at first, and pages that never stop changing. */
const kindsOfPages = [
  ['late', { late: true }],
  ['never still', { mutate: true }],
] as const;

/** Every journey with every kind of pages. */
const all = walks.flatMap((walk) => kindsOfPages.map((pages) => ({ walk, pages })));
const seed = Number(process.env.SEED ?? 1);
/**
 * The full run takes all of them in both browsers; the short one takes one per browser, and others with the next seed.
 */
const chosen = (kind: BrowserKind) =>
  process.env.SOAK ? all : all.filter((_, at) => at === (seed + 3 * browserKinds.indexOf(kind)) % all.length);

describe.each(browserKinds)(`no journey names a wrong lock at any moment, in %s (SEED=${seed})`, (kind) => {
  const taken = walks.filter((walk) => chosen(kind).some((one) => one.walk === walk));
  describe.each(taken.map((walk) => [walk.name, walk.title, walk] as const))('%s. %s', (_name, _title, walk) => {
    const on = stage(kind, walk.name, { settings: { replayAllowed: true } });

    test.each(chosen(kind).flatMap((one) => (one.walk === walk ? [one.pages] : [])))(
      'with pages that are %s, and with the back button',
      async (_are, pages) => {
        const { journey, practice, run } = on;
        practice.forgetSessions();
        practice.world.sites.get('acme-team.atlassian.net')?.checked.clear();
        Object.assign(practice.settings, { late: false, mutate: false, ...pages });
        // What a tab went through before is part of its journey, and each test is one journey.
        const tab = await run.newTab();
        const watch = watched(tab, practice);
        const left = new Set<string>();
        const meet: Meet = async (stop, act) => {
          await watch.rest();
          await tab.popupSays(shownOf(stop.verdict));
          for (const words of stop.banner ?? []) await tab.bannerSays(words);
          await watch.moment('at rest');
          const [page = ''] = stop.verdict.split('/');
          if (['bitbucket-code', 'atlassian-step-up'].includes(page) && !left.has(page)) {
            left.add(page);
            const here = await tab.address();
            await watch.during(() => tab.page.goBack());
            await watch.rest();
            await watch.moment('after the back button');
            await watch.during(() => tab.goto(here));
            await watch.rest();
            await watch.moment('back again');
          }
          await watch.during(async () => act?.());
        };
        try {
          await walk.take(journey, { ...run, tab: watch.tab }, meet);
        } finally {
          await watch.end();
          await tab.page.close();
        }
        expect(left.size, 'the back button was used').toBe(1);
        expect(watch.looks(), 'enough was looked at').toBeGreaterThan(20);
        expect(watch.wrong()).toEqual([]);
      },
      patient,
    );
  });
});
