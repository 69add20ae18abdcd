import type { Journey } from '../../practice/journeys.ts';
import { askOwn } from '../harness/ask-own.ts';
import { keep } from '../harness/keep.ts';
import type { Run } from '../harness/run.ts';

/** Keeps the keys that the user of a journey has from the start, as if they had added each to the extension at its set-up. */
export async function keepLocks({ account }: Journey, run: Run): Promise<void> {
  const locks = [
    { layer: 'atlassian', issuer: 'Atlassian', key: account.atlassian?.secret },
    { layer: 'bitbucket', issuer: 'Bitbucket', key: account.bitbucket?.secret },
    { layer: 'company', issuer: 'Company sign-in', key: account.company?.code?.secret },
  ] as const;
  const list = await askOwn(run, 'entry/list', {});
  const kept = new Set(list.ok ? list.value.names.map(({ layer }) => layer) : []);
  for (const { key, ...names } of locks)
    if (key !== undefined && !kept.has(names.layer)) await keep(run, { ...names, key, account: account.email });
  await run.tab.page.bringToFront();
}

/** Saves the key that a set-up page shows, as its user does before typing the first code; returns the entry's id. */
export async function keepShown(
  { account }: Journey,
  run: Run,
  layer: 'atlassian' | 'bitbucket',
  key: string,
): Promise<string> {
  const issuer = layer === 'atlassian' ? 'Atlassian' : 'Bitbucket';
  const id = await keep(run, { key, layer, issuer, account: account.email });
  await run.tab.page.bringToFront();
  return id;
}
