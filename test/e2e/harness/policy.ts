import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromeId, firefoxId } from '../../../tools/build/manifest-for.ts';
import type { BrowserKind } from './driver.ts';

/** A company's settings as its administrator would write them; wrong ones are of interest too. */
export type PolicyValues = { readonly [key: string]: unknown };

/** Policies are read from fixed places that only an administrator may write to: in tests, a container's root. */
export const canSetPolicy = process.platform === 'linux' && process.getuid?.() === 0;

const files = {
  chromium: {
    path: '/etc/chromium/policies/managed/which-code-test.json',
    text: (policy: PolicyValues) => ({ '3rdparty': { extensions: { [chromeId]: policy } } }),
  },
  firefox: {
    path: '/etc/firefox/policies/policies.json',
    text: (policy: PolicyValues) => ({ policies: { '3rdparty': { Extensions: { [firefoxId]: policy } } } }),
  },
};

/** Sets a policy for one browser on this machine; returns a function that removes it again. */
export async function givePolicy(kind: BrowserKind, policy: PolicyValues | undefined): Promise<() => Promise<void>> {
  const { path, text } = files[kind];
  if (policy === undefined) return async () => {};
  if (!canSetPolicy)
    throw new Error(
      `A policy lies in ${path}, where only Linux’s root may write: run this test as root in a container`,
    );
  await mkdir(dirname(path), { recursive: true });
  // An administrator's own file is never written over; one of ours, left by a run that was killed, is.
  const flag = (await isOurs(path)) ? 'w' : 'wx';
  await writeFile(path, JSON.stringify(text(policy)), { flag });
  return () => rm(path);
}

/** Whether the file speaks of our extension alone. */
async function isOurs(path: string): Promise<boolean> {
  const found = await readFile(path, 'utf8').catch(() => '');
  const extensions = /^\{(?:"policies":\{)?"3rdparty":\{"extensions":\{"([^"]+)":/i.exec(found);
  return extensions?.[1] === chromeId || extensions?.[1] === firefoxId;
}
