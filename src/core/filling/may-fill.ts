import { plays } from '../kinds/catalogue.ts';
import type { Verdict } from '../recognise/verdict.ts';

/** A code may be filled into the two second-step pages of the fixed hosts, if they are recognized with certainty. */
export function mayFill({ page, sure, wants }: Pick<Verdict, 'page' | 'sure' | 'wants'>): boolean {
  return plays(page, 'fillable') && sure !== 'unsure' && wants === 'app-code';
}
