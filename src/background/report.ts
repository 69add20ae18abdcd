import { readPolicy } from '../core/policy/policy.ts';
import type { ReportAnswer } from '../core/protocol/popup.ts';
import { reportOf } from '../core/recognise/report.ts';
import { readSigns } from '../core/recognise/signs.ts';
import { readManaged } from '../ports/managed.ts';
import { lookAt } from './look-at.ts';

/** Describes what a tab shows now, without anything personal. Nothing of it is kept. */
export async function answerReport(tabId: number): Promise<ReportAnswer> {
  const { address, seen } = await lookAt(tabId);
  const { helpLine } = readPolicy(await readManaged());
  return { report: reportOf(address, readSigns(seen)), ...(helpLine !== undefined && { helpLine }) };
}
