import { describe, expect, test } from 'vitest';
import { ok } from '../../src/core/result.ts';
import { keep } from './harness/keep.ts';
import { places, readPlace } from './harness/places.ts';
import { stage } from './harness/stage.ts';
import { endAtWait } from './harness/stepwise.ts';
import type { Tab } from './harness/tab.ts';
import { until } from './harness/until.ts';

const soak = Boolean(process.env.SOAK);
const seed = Number(process.env.SEED ?? 1);
/** Of all waits in a write, one in this many is tried; the seed decides which ones. */
const stride = soak ? 1 : 12;
const long = soak ? 3_600_000 : 240_000;

const ask = (own: Tab, name: string, data: object) =>
  own.page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ name, data })})`) as Promise<{ answer?: unknown }>;

const usual = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const secretOf = (account: string) => Buffer.from(account).toString('base64');

/** Adds an entry from one of our own pages, which notes the result. */
async function beginAdding(own: Tab, account: string): Promise<void> {
  const draft = { layer: 'none', account, issuer: 'x', secret: secretOf(account), ...usual };
  await own.page.evaluate(`globalThis.outcome = null;
    chrome.runtime.sendMessage(${JSON.stringify({ name: 'entry/add', data: { draft } })})
      .then((reply) => { outcome = JSON.stringify(reply ?? null); }, (error) => { outcome = String(error); }); null`);
}
const outcomeIn = (own: Tab) => own.page.evaluate('outcome') as Promise<string | null>;

async function accounts(own: Tab): Promise<string[]> {
  const { answer } = await ask(own, 'entry/list', {});
  const { value } = answer as { value?: { names: { account: string }[] } };
  if (!value) throw new Error(`Not readable: ${JSON.stringify(answer)}`);
  return value.names.map(({ account }) => account).toSorted();
}

describe('the background killed in the middle of a write, in chromium', () => {
  const on = stage('chromium', 'a');

  test(
    'at any of its waits: all or nothing, and what was confirmed is there',
    async () => {
      await keep(on.run, { key: 'MFRGGZDFMZTWQ2LK', layer: 'none', account: '0', issuer: 'x' });
      const browser = on.run.tab.page.browser();
      const own = await on.run.openOwn('#/welcome');
      let known = ['0'];
      let tried = 0;
      process.stdout.write(`Waits from SEED=${seed}, each ${stride}th\n`);
      for (let wait = 1 + (seed % stride); ; wait += stride) {
        // This wakes the background, if it was killed before.
        await ask(own, 'vault/state', {});
        const account = `${wait}`;
        const step = await endAtWait(browser, wait);
        await beginAdding(own, account);
        let outcome: string | null = null;
        await until(
          'the write to end, or the background',
          async () => {
            outcome = await outcomeIn(own);
            return outcome !== null || step.cameTo();
          },
          () => `it came to wait ${step.waits()}`,
        );
        if (!(await step.letGo())) {
          // There was no such wait: the whole write has been stepped through.
          expect(outcome, 'a write that wasn’t interrupted').toContain('"ok":true');
          break;
        }
        // Its own page hears that nothing is left to answer, or heard before that it was done.
        await until('the page to hear what came of it', async () => {
          outcome = await outcomeIn(own);
          return outcome !== null;
        });
        tried += 1;
        const told = `wait ${wait}: ${outcome}`;
        const found = await accounts(own);
        const after = [...known, account].toSorted();
        expect(String(outcome).includes('"ok":true') ? [after] : [known, after], told).toContainEqual(found);
        // What was written to one place only may be shown later than the first look; the next change mends both.
        const next = `${wait} and on`;
        const draft = { layer: 'none', account: next, issuer: 'x', secret: secretOf(next), ...usual };
        expect(await ask(own, 'entry/add', { draft }), told).toMatchObject({ answer: ok({}) });
        known = await accounts(own);
        expect(
          [...known].filter((it) => it !== account),
          told,
        ).toEqual([...found, next].filter((it) => it !== account).toSorted());
        if (found.includes(account)) expect(known, told).toContain(account);
        const [one, other] = await Promise.all(places.map((place) => readPlace(own, place)));
        const vaultOf = (held: Readonly<Record<string, unknown>> | undefined) =>
          Object.fromEntries(Object.entries(held ?? {}).filter(([name]) => name.startsWith('vault.')));
        expect(Object.keys(vaultOf(one)).length, told).toBeGreaterThan(1);
        expect(newestOf(vaultOf(one)), told).toEqual(newestOf(vaultOf(other)));
      }
      process.stdout.write(`Killed at ${tried} waits\n`);
      expect(tried).toBeGreaterThan(soak ? 20 : 1);
      await own.page.close();
    },
    long,
  );
});

/** The generation with the highest number. */
function newestOf(held: Readonly<Record<string, unknown>>): unknown {
  const generations = Object.values(held) as { format?: string; number: number }[];
  return generations.filter(({ format }) => format === 'which-code-vault').toSorted((a, b) => b.number - a.number)[0];
}
