import { useEffect, useState } from 'preact/hooks';
import type { FillResult } from '../core/fill-result.ts';
import { type MessageKey, say } from '../core/say.ts';
import type { Outcome } from '../core/vault/state.ts';
import { words } from '../ports/i18n.ts';
import { ask } from '../ports/messages.ts';
import { answered } from '../ui/vault/answered.ts';

/** Fills the code of an entry in, and tells what came of it. */
export type Fill = (id: string) => Promise<Outcome<FillResult>>;

/**
 * Fills codes into the page; null where it has no place for one, or until that is known. A ticket is good for one code,
 * so that after each a new one is asked for: with two accounts that fit, somebody may have taken the wrong one first.
 */
export function useFill(tabId: number, wanted: boolean): Fill | null {
  const [fill, know] = useState<{ readonly it: Fill } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const prepare = () => ask('fill/prepare', { tabId }).then(({ ticket }) => ticket);
    const first = prepare();
    let next: Promise<string | null> = first;
    const it: Fill = async (id) => {
      const ticket = await next;
      if (ticket === null) return { done: 'changed' };
      try {
        return await ask('fill/now', { tabId, id, ticket });
      } finally {
        next = prepare().catch(() => null);
      }
    };
    first.then((ticket) => know(ticket === null ? null : { it }), console.error);
  }, [tabId, wanted]);
  return fill?.it ?? null;
}

/** Puts the code into the page. It never sends it off: the user looks at it first, and goes on. */
export function FillButton({ fill, id }: { fill: Fill; id: string }) {
  const [result, tell] = useState<FillResult | 'locked' | 'failed' | null>(null);
  const press = async () => {
    const outcome = await answered(fill(id));
    tell('done' in outcome ? outcome.done : 'refused' in outcome ? 'locked' : 'failed');
  };
  return (
    <>
      {(result === null || result === 'failed') && (
        <button type="button" class="button code-fill" onClick={() => void press()}>
          {words(say('code_fill'))}
        </button>
      )}
      <span class="code-told" role="status" data-filled={result}>
        {result === null ? '' : words(say(told[result]))}
      </span>
    </>
  );
}

const told: { readonly [R in FillResult | 'locked' | 'failed']: MessageKey } = {
  filled: 'code_filled',
  changed: 'fill_changed',
  'no-field': 'fill_no_field',
  'not-taken': 'fill_not_taken',
  locked: 'codes_locked',
  failed: 'vault_failed',
};
