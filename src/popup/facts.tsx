import type { Advice } from '../core/advice/advice.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';

/** Who asks, and why. Where nobody asks for anything, one plain sentence says where we are. */
export function Facts({ verdict, advice }: { verdict: Verdict; advice: Advice }) {
  if (verdict.layer === 'none') return <p class="quiet">{words(advice.who)}</p>;
  return (
    <dl class="facts">
      <dt>{words(say('popup_who'))}</dt>
      <dd data-part="who">{words(advice.who)}</dd>
      <dt>{words(say('popup_why'))}</dt>
      <dd data-part="why">{words(advice.why)}</dd>
    </dl>
  );
}
