import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnKinds } from './harness/drawn-kinds.ts';
import { stage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** A page that isn't in the page facts: a code is asked for at an unknown address of the account's sign-in. */
const unknown =
  'https://id.atlassian.com/login/robin-check?email=robin%40example.com&continue=https%3A%2F%2Facme-team.atlassian.net%2Fbrowse%2FABC-1';
const document = `<!doctype html><title>Check</title><h1>Robin, type the code for acme-team</h1>
<label>Code <input autocomplete="one-time-code" inputmode="numeric" maxlength="6" value="123456"></label><button>Go on</button>`;

describe.each(drawnKinds('page-report'))('a page report, in %s', (kind) => {
  const on = stage(kind, 'a');
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'which-code-report-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is made from the popup, read, saved, and judged the same on the command line', async () => {
    const { practice, run } = on;
    practice.serve(unknown, document);
    await run.saveInto(folder);
    await run.tab.goto(unknown);
    const popup = await run.tab.openPopup();
    const verdict = await popup.verdict();
    expect(verdict).toMatchObject({ layer: 'atlassian', sure: 'unsure' });
    await popup.click('Details for IT');
    await popup.click('Report this page');

    const report = await run.tabAt('#/report?tab=');
    await report.shows('A report of this page');
    const shown = await report.page.$eval('[data-report]', (found) => found.textContent ?? '');
    expect(await report.text()).toContain('https://id.atlassian.com/login/x?continue=https%3A%2F%2Fx.atlassian.net%2F');
    expect(await report.text()).not.toMatch(/robin|acme|example|123456|ABC-1/i);
    expect(await report.text()).not.toContain('give the file to');
    await report.click('Save the report');
    const file = join(folder, 'which-code-page-report.json');
    const saved = await until('the saved file', async () => {
      const text = await readFile(file, 'utf8');
      return text.length > 0 && text;
    });
    expect(saved).toBe(shown);

    const { stdout } = await promisify(execFile)(process.execPath, ['tools/run.mjs', 'recognise', '--report', file]);
    expect(JSON.parse(stdout)).toMatchObject(verdict);
  });

  test('says that there is nothing to report on another site’s page', async () => {
    const report = await on.run.openOwn('#/report?tab=999999999');
    await report.shows('There is nothing to report here.');
    // The other test looks for a tab with a report.
    await report.page.close();
  });
});
