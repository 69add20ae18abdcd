import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../tools/browsers.mjs';
import { browserOwn } from '../e2e/harness/browser-own.ts';
import { flags } from '../e2e/harness/chromium.ts';
import { type Practice, startPractice } from '../practice/practice.ts';
import { addWorkspace } from '../practice/world.ts';

/** What the rows measure: practice pages, in two browsers that differ only in our extension. */
export type Bench = {
  readonly practice: Practice;
  /** The practice page with the most elements, about five thousand. */
  readonly heaviest: string;
  readonly signIn: string;
  readonly withUs: Browser;
  readonly without: Browser;
  /** The address of the one page that isn't ours: it sets a text, and is the floor for our own pages. */
  readonly floorPage: string;
  /** Starts one more browser with the extension; the caller closes it. */
  readonly launch: () => Promise<Browser>;
  /** The address of a worker that ships, by how its file's name begins. */
  readonly workerOf: (name: string) => string;
  readonly close: () => Promise<void>;
};

/** The least that an extension's page can do: set a text by script. It is put into a copy and never ships. */
const floorFiles = {
  'floor.html':
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><script type="module" src="./floor.js"></script><body></body></html>',
  'floor.js':
    "const main = document.createElement('main'); main.dataset.page = 'floor'; main.dataset.code = ''; main.textContent = 'The floor.'; document.body.append(main);",
} as const;

/** Starts everything; `dist/chrome` has to be built. */
export async function openBench(root: string): Promise<Bench> {
  const practice = await startPractice({ browserOwn });
  addWorkspace(practice.world, 'acme-team', { requiresTwoStep: false });
  const folder = await mkdtemp(join(tmpdir(), 'which-code-bench-'));
  await cp('dist/chrome', folder, { recursive: true });
  for (const [name, text] of Object.entries(floorFiles)) await writeFile(join(folder, name), text);
  const assets = await readdir(join(folder, 'assets'));
  const launch = (extensions: string[]) =>
    puppeteer.launch({
      executablePath: findBrowser('chromium'),
      pipe: true,
      enableExtensions: extensions,
      defaultViewport: null,
      args: [...flags, `--proxy-server=127.0.0.1:${practice.proxyPort}`],
    });
  const withUs = await launch([folder]);
  const without = await launch([]);
  return {
    practice,
    heaviest: 'https://bitbucket.org/acme-team/handbook/src/main/?elements=5000',
    signIn: 'https://id.atlassian.com/login',
    withUs,
    without,
    floorPage: `${root}floor.html`,
    launch: () => launch([folder]),
    workerOf: (name) => {
      const file = assets.find((asset) => asset.startsWith(`${name}.worker-`));
      if (file === undefined) throw new Error(`There is no worker ${name}`);
      return `${root}assets/${file}`;
    },
    close: async () => {
      await withUs.close();
      await without.close();
      await practice.close();
      await rm(folder, { recursive: true });
    },
  };
}
