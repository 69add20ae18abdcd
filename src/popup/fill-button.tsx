import { useEffect, useState } from 'preact/hooks';
import type { Shown } from '../core/entries/fitting.ts';
import type { Refusal } from '../core/filling/refusal.ts';
import type { FillResult } from '../core/filling/result.ts';
import { ok } from '../core/result.ts';
import type { Outcome } from '../core/vault/outcome.ts';
import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { ask } from '../ports/messages.ts';
import { keysOf } from '../ports/toolbar.ts';
import { answered } from '../ui/use-answer.ts';

/**
 * What the page has for a code: a way to fill one in, where it would go and how long it may be; or why it gets none.
 */
export type Filling =
  | {
      readonly fill: (id: string) => Promise<Outcome<FillResult>>;
      readonly host: string;
      readonly takes: readonly number[];
    }
  | { readonly refused: Refusal };

/**
 * Fills codes into the page; null if it asks for none, `preparing` until that is known. A ticket is good for one code,
 * so a new one is requested after each: with two accounts that fit, the first try may have been the wrong one.
 */
export function useFill(tabId: number, wanted: boolean): Filling | 'preparing' | null {
  const [filling, setFilling] = useState<Filling | 'preparing' | null>('preparing');
  useEffect(() => {
    if (!wanted) return;
    const prepare = () => ask('fill/prepare', { tabId });
    const first = prepare();
    let next: Promise<string | null> = first.then(({ ticket }) => ticket);
    const fill = async (id: string): Promise<Outcome<FillResult>> => {
      const ticket = await next;
      if (ticket === null) return ok('changed');
      try {
        return await ask('fill/now', { tabId, id, ticket });
      } finally {
        next = prepare().then(
          (offer) => offer.ticket,
          () => null,
        );
      }
    };
    first
      .then((offer) => {
        if (offer.ticket !== null) setFilling({ fill, host: offer.host, takes: offer.takes });
        else setFilling(offer.refused === undefined ? null : { refused: offer.refused });
      })
      .catch((error: unknown) => {
        console.error(error);
        setFilling(null);
      });
  }, [tabId, wanted]);
  return wanted ? filling : null;
}

type ButtonParts = { filling: Exclude<Filling, { refused: Refusal }>; code: Pick<Shown, 'id' | 'digits'> };

/** Fills the code into the page. It never submits it: the user checks it first, and continues. */
export function FillButton({ filling: { fill, host, takes }, code: { id, digits } }: ButtonParts) {
  const [result, setResult] = useState<FillResult | 'locked' | 'failed' | null>(
    takes.includes(digits) ? null : 'other-length',
  );
  const press = async () => {
    const answer = await answered(fill(id));
    setResult(
      answer.ok ? answer.value : typeof answer.why === 'string' && answer.why !== 'no-answer' ? 'locked' : 'failed',
    );
  };
  return (
    <>
      {(result === null || result === 'failed') && (
        <button type="button" class="button code-fill" onClick={() => void press()}>
          {words(say('code_fill', host))}
        </button>
      )}
      <span class="code-told" role="status" data-filled={result}>
        {result === null ? '' : words(say(sentences[result]))}
      </span>
    </>
  );
}

/** Why the page gets no code, before the user tried. */
export function FillRefused({ why }: { why: Refusal }) {
  return (
    <p class="note" role="status" data-refused={why}>
      {words(say(sentences[why]))}
    </p>
  );
}

const sentences: { readonly [R in FillResult | 'locked' | 'failed']: MessageKey } = {
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

/** Names the keys that fill the code in without the popup, as set in this browser. */
export function FillKeys() {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void keysOf('fill-code').then(setKeys), []);
  if (keys === null) return null;
  return (
    <p class="spare quiet" data-keys>
      {words(say('code_fill_keys', keys))}
    </p>
  );
}
