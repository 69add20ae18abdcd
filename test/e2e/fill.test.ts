import { beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../src/core/result.ts';
import { fillable, refusedAtClick, refusedAtOnce } from '../pages/fill-traps.ts';
import { askOwn } from './harness/ask-own.ts';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { fillByClick, keepOne, loose, show, signInAddress } from './harness/fill-stage.ts';
import { keep } from './harness/keep.ts';
import { type Stage, stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** Asks in the page's own world. */
const inPage = (on: Stage, source: string): Promise<unknown> => on.run.tab.page.evaluate(source);

describe.each(drawnKinds('fill'))('filling a code in, in %s', (kind) => {
  const on = stage(kind, 'a');
  let id = '';
  beforeAll(async () => {
    id = await keepOne(on);
  });

  test.each(Object.keys(fillable) as (keyof typeof fillable)[])(
    '%s: the click in the popup fills it, and sends nothing off',
    async (name) => {
      await show(on, fillable[name]);
      expect(await fillByClick(on)).toBe('filled');
      expect(await inPage(on, 'held')).toMatch(/^\d{6}$/);
      expect(await inPage(on, 'submits')).toBe(0);
    },
  );

  test.each(Object.keys(refusedAtOnce) as (keyof typeof refusedAtOnce)[])('%s gets nothing', async (name) => {
    const tabId = await show(on, refusedAtOnce[name]);
    expect(await askOwn(on.run, 'fill/prepare', { tabId })).toMatchObject({ ticket: null });
  });

  test.each(Object.keys(refusedAtClick) as (keyof typeof refusedAtClick)[])('%s gets nothing', async (name) => {
    const [html, result] = refusedAtClick[name];
    await show(on, html);
    expect(await fillByClick(on, 'trick()')).toBe(result);
    const held = await inPage(on, '[...document.querySelectorAll("input")].map((field) => field.value).join("")');
    expect(held).toBe('');
  });

  test.each([
    ['a customer site', 'https://acme-team.atlassian.net/login'],
    ['a look-alike host', 'https://id-atlassian.com/login?application=jira'],
    ['a host that has the real one in its name', 'https://id.atlassian.com.acme.example/login?application=jira'],
    ['a company’s own server', 'https://bitbucket.acme.com/login'],
    ['a page of Bitbucket that is no sign-in', 'https://bitbucket.org/acme-team/widgets/src/main/'],
  ])('%s gets nothing', async (_, url) => {
    const tabId = await show(on, fillable['a field that listens'], url);
    expect(await askOwn(on.run, 'fill/prepare', { tabId })).toEqual({ ticket: null });
    expect(await askOwn(on.run, 'fill/now', { tabId, id, ticket: 'made up' })).toEqual(ok('changed'));
    expect(await inPage(on, 'held')).toBe('');
  });

  test('a real page in a frame of a customer site gets nothing, nor does the site', async () => {
    on.practice.serve(signInAddress, fillable['a field that listens'], loose);
    const site = `<!doctype html><title>Site</title><h1>Log in</h1><iframe src="${signInAddress}" width="600" height="400"></iframe>`;
    const tabId = await show(on, site, 'https://acme-team.atlassian.net/login', 'frame-src https:');
    const frame = await until('the frame', async () => {
      const found = on.run.tab.page.frames().find((it) => it.url() === signInAddress);
      return found && (await found.$('input')) !== null && found;
    });
    expect(await askOwn(on.run, 'fill/prepare', { tabId })).toEqual({ ticket: null });
    expect(await askOwn(on.run, 'fill/now', { tabId, id, ticket: 'made up' })).toEqual(ok('changed'));
    expect(await frame.evaluate('held')).toBe('');
  });

  test('another lock’s code and a made-up ticket get nothing', async () => {
    const other = await keep(on.run, {
      key: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
      layer: 'bitbucket',
      account: 'jo@practice.example',
      issuer: 'Bitbucket',
    });
    const tabId = await show(on, fillable['a field that listens']);
    const { ticket } = await askOwn(on.run, 'fill/prepare', { tabId });
    if (ticket === null) throw new Error('There is a field');
    expect(await askOwn(on.run, 'fill/now', { tabId, id: other, ticket })).toEqual(ok('changed'));
    expect(await inPage(on, 'held')).toBe('');
    expect(await askOwn(on.run, 'fill/now', { tabId, id, ticket: 'no such ticket' })).toEqual(ok('changed'));
    expect(await inPage(on, 'held')).toBe('');
  });

  test('with two accounts that fit, the other one can be filled in after the first', async () => {
    const key = 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK';
    await keep(on.run, { key, layer: 'atlassian', account: 'jo.other@practice.example', issuer: 'Atlassian' });
    await show(on, fillable['a field that listens']);
    const popup = await on.run.tab.openPopup();
    const results = () =>
      popup.read((document) =>
        [...document.querySelectorAll('[data-filled]')].map((told) => told.getAttribute('data-filled')).join(' '),
      );
    await popup.click('Fill in on');
    await until('the popup to tell of the first', async () => (await results()) === 'filled');
    const first = await inPage(on, 'held');
    await popup.click('Fill in on');
    await until('the popup to tell of both', async () => (await results()) === 'filled filled');
    const second = await inPage(on, 'held');
    expect(second).toMatch(/^\d{6}$/);
    expect(second).not.toBe(first);
    expect(await inPage(on, 'submits')).toBe(0);
    await popup.close();
  });
});
