import { useEffect, useState } from 'preact/hooks';
import type { Shown } from '../core/entries/fitting.ts';
import type { Refusal } from '../core/filling/refusal.ts';
import type { FillResult } from '../core/filling/result.ts';
import type { Outcome } from '../core/vault/state.ts';
import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { ask } from '../ports/messages.ts';
import { answered } from '../ui/vault/answered.ts';

/** What the page has for a code: the way to fill one in, where it would go and how long it may be; or why it gets none. */
export type Filling =
  | {
      readonly fill: (id: string) => Promise<Outcome<FillResult>>;
      readonly host: string;
      readonly takes: readonly number[];
    }
  | { readonly refused: Refusal };

/**
 * Fills codes into the page; null where it asks for none, or until that is known. A ticket is good for one code, so
 * that after each a new one is asked for: with two accounts that fit, the first try may have been the wrong one.
 */
export function useFill(tabId: number, wanted: boolean): Filling | null {
  const [filling, know] = useState<Filling | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const prepare = () => ask('fill/prepare', { tabId });
    const first = prepare();
    let next: Promise<string | null> = first.then(({ ticket }) => ticket);
    const fill = async (id: string): Promise<Outcome<FillResult>> => {
      const ticket = await next;
      if (ticket === null) return { done: 'changed' };
      try {
        return await ask('fill/now', { tabId, id, ticket });
      } finally {
        next = prepare().then(
          (offer) => offer.ticket,
          () => null,
        );
      }
    };
    first.then((offer) => {
      if (offer.ticket !== null) know({ fill, host: offer.host, takes: offer.takes });
      else know(offer.refused === undefined ? null : { refused: offer.refused });
    }, console.error);
  }, [tabId, wanted]);
  return filling;
}

type ButtonParts = { filling: Exclude<Filling, { refused: Refusal }>; code: Pick<Shown, 'id' | 'digits'> };

/** Puts the code into the page. It never sends it off: the user looks at it first, and goes on. */
export function FillButton({ filling: { fill, host, takes }, code: { id, digits } }: ButtonParts) {
  const [result, tell] = useState<FillResult | 'locked' | 'failed' | null>(
    takes.includes(digits) ? null : 'other-length',
  );
  const press = async () => {
    const outcome = await answered(fill(id));
    tell('done' in outcome ? outcome.done : 'refused' in outcome ? 'locked' : 'failed');
  };
  return (
    <>
      {(result === null || result === 'failed') && (
        <button type="button" class="button code-fill" onClick={() => void press()}>
          {words(say('code_fill', host))}
        </button>
      )}
      <span class="code-told" role="status" data-filled={result}>
        {result === null ? '' : words(say(told[result]))}
      </span>
    </>
  );
}

/** Why the page gets no code, before anyone tried. */
export function FillRefused({ why }: { why: Refusal }) {
  return (
    <p class="note" role="status" data-refused={why}>
      {words(say(told[why]))}
    </p>
  );
}

const told: { readonly [R in FillResult | 'locked' | 'failed']: MessageKey } = {
  filled: 'code_filled',
  changed: 'fill_changed',
  'not-own-page': 'fill_not_own_page',
  'not-here': 'fill_not_here',
  'no-field': 'fill_no_field',
  written: 'fill_written',
  'sends-away': 'fill_sends_away',
  hidden: 'fill_hidden',
  covered: 'fill_covered',
  'other-length': 'fill_other_length',
  'not-taken': 'fill_not_taken',
  locked: 'codes_locked',
  failed: 'vault_failed',
};
