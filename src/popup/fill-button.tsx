import { useEffect, useState } from 'preact/hooks';
import type { FillResult } from '../core/fill-result.ts';
import { type MessageKey, say } from '../core/say.ts';
import { words } from '../ports/i18n.ts';
import { ask } from '../ports/messages.ts';
import { answered } from '../ui/vault/answered.ts';

/** Whether the page has a place for a code, and the ticket for it; null where it has none, or until it is known. */
export function useFillTicket(tabId: number, wanted: boolean): string | null {
  const [ticket, know] = useState<string | null>(null);
  useEffect(() => {
    if (wanted) ask('fill/prepare', { tabId }).then((told) => know(told.ticket), console.error);
  }, [tabId, wanted]);
  return ticket;
}

/** Puts the code into the page. It never sends it off: the user looks at it first, and goes on. */
export function FillButton({ tabId, ticket, id }: { tabId: number; ticket: string; id: string }) {
  const [result, tell] = useState<FillResult | 'locked' | 'failed' | null>(null);
  const fill = async () => {
    const outcome = await answered(ask('fill/now', { tabId, id, ticket }));
    tell('done' in outcome ? outcome.done : 'refused' in outcome ? 'locked' : 'failed');
  };
  return (
    <>
      {(result === null || result === 'failed') && (
        <button type="button" class="button code-fill" onClick={() => void fill()}>
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
