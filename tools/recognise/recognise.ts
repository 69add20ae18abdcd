import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Journey, noJourney } from '../../src/core/journey/journey.ts';
import { toStranger, type Visit, visit } from '../../src/core/journey/visit.ts';
import { noPolicy } from '../../src/core/policy/policy.ts';
import { pageKey } from '../../src/core/recognise/place.ts';
import { judgedAddress, readReport } from '../../src/core/recognise/report.ts';
import type { Signs } from '../../src/core/recognise/signs.ts';
import { strangerAt } from '../../src/core/recognise/stranger.ts';
import type { Say } from '../../src/core/words/say.ts';
import { readArguments, usage } from './arguments.ts';
import { type Case, type Page, readAddress, readCase } from './cases.ts';
import { type Looker, openLooker } from './look-in-browser.ts';
import { filled } from './message.ts';
import { type SpokenVerdict, spoken } from './spoken.ts';

const table: Readonly<Record<string, Parameters<typeof filled>[0]>> = JSON.parse(
  readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
);
const words = ({ key, with: gaps }: Say): string => filled(table[key] ?? { message: key }, gaps);

/** Where the command writes its answers, one JSON object per line, and its errors. */
export type Said = { readonly out: (text: string) => void; readonly err: (text: string) => void };

/**
 * Judges pages as the arguments say, one answer per line. Invalid input gives one sentence, in place of the answer and
 * among the errors.
 * @param args the command line without the program's own name
 * @returns the exit code: 1 if any input was invalid
 */
export async function recognise(args: readonly string[], { out, err }: Said): Promise<0 | 1> {
  /** The browser is only started for the first document: an address alone needs none. */
  let looker: Promise<Looker> | undefined;
  let status: 0 | 1 = 0;
  const say = (line: unknown) => out(`${JSON.stringify(line)}\n`);
  const refuse = (error: unknown) => {
    status = 1;
    const sentence = error instanceof Error ? error.message : String(error);
    say({ error: sentence });
    return sentence;
  };

  async function seenIn({ url, html, sandboxed }: Page): Promise<Signs> {
    if (sandboxed) return { sandboxed: 1 };
    if (html === null) return {};
    looker ??= openLooker();
    return (await looker).seenIn(url, html);
  }

  /** The pages of a case follow each other at once, so that no journey expires on the way. */
  async function verdictOf(page: Case): Promise<SpokenVerdict> {
    let journey: Journey = noJourney;
    for (const earlier of page.journey) journey = (await visited(journey, earlier)).journey;
    return spoken((await visited(journey, page)).verdict, words);
  }

  /**
   * The tab has an empty past, and each page leads to the next. One at the address of the one before it is the same page.
   * Nothing is stored here, so its mark is the address itself.
   */
  async function visited(journey: Journey, page: Page): Promise<Visit> {
    const made = visit(journey, page.url, await seenIn(page), noPolicy, 0, pageKey(page.url), 'forward');
    return toStranger(made, strangerAt(page.url));
  }

  async function answerCases(file: string): Promise<void> {
    checkFile(file);
    // An empty line gives an error in its place, so that answers and lines can be compared side by side.
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      try {
        say(await verdictOf(readCase(line)));
      } catch (error) {
        refuse(error);
      }
    }
  }

  async function answer(): Promise<void> {
    const task = readArguments(args);
    if (task.do === 'help') return out(`${usage}\n`);
    if (task.do === 'cases') return answerCases(task.file);
    if (task.do === 'report') {
      const report = readReport(parseReport(textOf(task.file)));
      const address = judgedAddress(report);
      const made = visit(noJourney, address, report.seen, noPolicy, 0);
      return say(spoken(toStranger(made, strangerAt(address)).verdict, words));
    }
    const html = task.html === null ? null : textOf(task.html);
    say(await verdictOf({ url: readAddress(task.url), html, sandboxed: task.sandboxed, journey: [] }));
  }

  try {
    await answer();
  } catch (error) {
    err(`${refuse(error)}\n`);
  } finally {
    await (await looker)?.close();
  }
  return status;
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

function parseReport(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This file is not a page report: it is not JSON.');
  }
}
