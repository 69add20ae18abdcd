import { describe, expect, test } from 'vitest';
import { shaped } from '../pages/shapes.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { measured } from './harness/measured.ts';
import { sampleNamed } from './harness/sample-named.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** The pages with a banner, and two with a strip: one beside a form, one beside a modal dialog. */
const pages = [
  'Bitbucket invitation',
  'blocked at a repository',
  'Bitbucket recovery codes shown',
  'Atlassian recovery key shown',
  'Atlassian code',
  'Bitbucket code',
].map(sampleNamed);

const strictest = "default-src 'none'; require-trusted-types-for 'script'";
const wide = { width: 1280, height: 800 };
/** What is left of 1280 × 1024 pixels for a page at 400 %. */
const zoomed = { width: 320, height: 256 };
const phone = { width: 320, height: 640 };

/** The same document with this painted before anything else. */
const painted = (html: string, css: string) => html.replace('</style>', `${css}</style>`);

describe.each(drawnKinds('banner-looks'))('the banner stays whole and out of the way, in %s', (kind) => {
  const on = stage(kind, 'c');

  const show = async (name: string, html: string, size = wide, policy?: string) => {
    const { tab } = on.run;
    const { url } = sampleNamed(name);
    on.practice.serve(url, html, policy);
    await tab.page.setViewport(size);
    await tab.goto(url);
    await tab.bannerSays();
    return tab.inBanner(measured);
  };
  const whole = { cut: [], covers: [], overflow: 0 };

  test.each(pages)('on "$name" as it is', async ({ name, html }) => {
    const found = await show(name, html);
    expect(found).toMatchObject({ ...whole, position: 'fixed', dir: 'ltr' });
    expect(found.contrast).toBeGreaterThanOrEqual(4.5);
    expect(found.box.right).toBeLessThanOrEqual(wide.width);
    expect(found.box.bottom).toBeLessThanOrEqual(wide.height);
  });

  test.each(pages)('on "$name" under the strictest policy that a page can have', async ({ name, html }) => {
    const { cut, position, contrast, box } = await show(name, html, wide, strictest);
    expect({ cut, position }).toEqual({ cut: [], position: 'fixed' });
    expect(contrast).toBeGreaterThanOrEqual(4.5);
    expect(box.right - box.left).toBeLessThan(wide.width);
  });

  test.each(pages)('on "$name" where the page is dark', async ({ name, html }) => {
    const dark = painted(html, ':root{--ink:#eee!important;--paper:#22272b!important;--ground:#161a1d!important}');
    const found = await show(name, dark);
    expect(found).toMatchObject({ ...whole, paper: 'rgb(36, 39, 46)' });
    expect(found.contrast).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pages)('on "$name" at 400 % and on a narrow screen', async ({ name, html }) => {
    for (const size of [zoomed, phone]) expect(await show(name, html, size)).toMatchObject(whole);
  });

  test.each([2, 4])('on every one of them at %d times the size, by the browser’s own zoom', async (factor) => {
    const own = await on.run.openOwn('#/welcome');
    const zoom = (site: string, to: number) =>
      own.page.evaluate(`chrome.tabs.query({ url: 'https://${site}/*' })
        .then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.setZoom(id, ${to})))).then(() => null)`);
    for (const { name, html, url } of pages) {
      let found = await show(name, html);
      await on.run.tab.page.bringToFront();
      await zoom(new URL(url).host, factor);
      await until(
        'the banner to be whole at this size',
        async () => {
          found = await on.run.tab.inBanner(measured);
          const width = await on.run.tab.page.evaluate(() => innerWidth);
          return width === wide.width / factor && found.cut.length + found.covers.length + found.overflow === 0;
        },
        () => `${name}: ${JSON.stringify(found)}`,
      );
      await zoom(new URL(url).host, 0);
    }
    await own.page.close();
  });

  test.each(pages)('on "$name" at 400 %, where it is below the page, it can be scrolled to', async ({ name, html }) => {
    const { tab } = on.run;
    const { position } = await show(name, html, zoomed);
    if (position === 'fixed') return;
    // A tab behind another one draws nothing, and answers no scrolling.
    await tab.page.bringToFront();
    await tab.page.evaluate(scrollDown);
    const { box } = await tab.inBanner(measured);
    expect(box.bottom).toBeLessThanOrEqual(zoomed.height);
  });

  test.each(pages)('on "$name" where it runs from right to left', async ({ name, html }) => {
    const mirrored = shaped(html, 'right-to-left', 1);
    for (const size of [wide, phone]) {
      const found = await show(name, mirrored, size);
      expect(found).toMatchObject({ ...whole, dir: 'rtl' });
      expect(found.box.left).toBeGreaterThanOrEqual(0);
      // At the end of the line, which is on the left here.
      if (found.form === 'banner' && size === wide) expect(found.box.left).toBeLessThan(wide.width / 4);
    }
  });
});

/** Scrolls to the end of the page, and allows two frames for everything to respond. */
function scrollDown(): Promise<unknown> {
  scrollTo(0, document.documentElement.scrollHeight);
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
