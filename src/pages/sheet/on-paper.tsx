import { say } from '../../core/words/say.ts';
import { now } from '../../ports/clock.ts';
import { words } from '../../ports/i18n.ts';
import { dayIn } from '../../ui/times-in-words.ts';

/** A line to write on by hand. */
export function Blank() {
  return <span class="blank" />;
}

/** When a sheet was printed, at its end. */
export function Printed() {
  return <p>{words(say('sheet_printed', dateOf(now())))}</p>;
}

/** A day as people write it, in the language of the words around it. */
export function dateOf(moment: number): string {
  return dayIn(words(say('language')), moment);
}
