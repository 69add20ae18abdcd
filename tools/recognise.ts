import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Journey, noJourney } from '../src/core/journey/journey.ts';
import { type Visit, visit } from '../src/core/journey/visit.ts';
import { noPolicy } from '../src/core/policy/policy.ts';
import { pageKey } from '../src/core/recognise/place.ts';
import { judgedAddress, readReport } from '../src/core/recognise/report.ts';
import type { Signs } from '../src/core/recognise/signs.ts';
import type { Say } from '../src/core/words/say.ts';
import { readArguments, usage } from './recognise/arguments.ts';
import { type Case, type Page, readAddress, readCase } from './recognise/cases.ts';
import { type Looker, openLooker } from './recognise/look-in-browser.ts';
import { filled } from './recognise/message.ts';
import { type SpokenVerdict, spoken } from './recognise/spoken.ts';

const table: Readonly<Record<string, Parameters<typeof filled>[0]>> = JSON.parse(
  readFileSync(new URL('../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);
const words = ({ key, with: gaps }: Say): string => filled(table[key] ?? { message: key }, gaps);

/** The browser is only started for the first document: an address alone needs none. */
let looker: Promise<Looker> | undefined;
async function seenIn({ url, html, sandboxed }: Page): Promise<Signs> {
  if (sandboxed) return { sandboxed: 1 };
  if (html === null) return {};
  looker ??= openLooker();
  return (await looker).seenIn(url, html);
}

async function closeLooker(): Promise<void> {
  await (await looker)?.close();
}

/** The pages of a case follow each other at once, so that no journey is forgotten on the way. */
async function verdictOf(page: Case): Promise<SpokenVerdict> {
  let journey: Journey = noJourney;
  for (const earlier of page.journey) journey = (await visited(journey, earlier)).journey;
  return spoken((await visited(journey, page)).verdict, words);
}

/** A page at the address of the one before it is that one. Here nothing is kept, so its mark is the address itself. */
async function visited(journey: Journey, page: Page): Promise<Visit> {
  return visit(journey, page.url, await seenIn(page), noPolicy, 0, pageKey(page.url));
}

function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function refuse(error: unknown): void {
  process.exitCode = 1;
  say({ error: error instanceof Error ? error.message : String(error) });
}

function textOf(file: string): string {
  checkFile(file);
  return readFileSync(file, 'utf8');
}

function checkFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`There is no file "${file}". Check the name and the folder.`);
  if (found.isDirectory()) throw new Error(`"${file}" is a folder. Give the name of a file in it.`);
}

async function answerCases(file: string): Promise<void> {
  checkFile(file);
  // An empty line gives an error in its place, so that answers and lines can be laid side by side.
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    try {
      say(await verdictOf(readCase(line)));
    } catch (error) {
      refuse(error);
    }
  }
}

function parseReport(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This file is not a page report: it is not JSON.');
  }
}

async function main(): Promise<void> {
  const task = readArguments(process.argv.slice(2));
  if (task.do === 'help') return void process.stdout.write(`${usage}\n`);
  if (task.do === 'cases') return answerCases(task.file);
  if (task.do === 'report') {
    const report = readReport(parseReport(textOf(task.file)));
    return say(spoken(visit(noJourney, judgedAddress(report), report.seen, noPolicy, 0).verdict, words));
  }
  const html = task.html === null ? null : textOf(task.html);
  say(await verdictOf({ url: readAddress(task.url), html, sandboxed: task.sandboxed, journey: [] }));
}

try {
  await main();
} catch (error) {
  refuse(error);
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
} finally {
  await closeLooker();
}
