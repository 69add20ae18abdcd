import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { LayerPicture } from '../../ui/layer-picture.tsx';
import { answered } from '../../ui/use-answer.ts';
import { Blank, Printed } from './on-paper.tsx';

type SheetWithCodesParts = { tabId: number; lock: RecoveryLayer | null; plain: () => void };

/** The codes of a tab's page on their way to the printer. They are on paper only, never on this screen. */
export function SheetWithCodes({ tabId, lock, plain }: SheetWithCodesParts) {
  const { codes, state, fetchAgain } = usePrintedCodes(tabId);
  return (
    <>
      <div class="no-print sheet-told" role="status">
        {state === 'reading' && <p>{words(say('sheet_reading'))}</p>}
        {state === 'printing' && <p>{words(say('sheet_now'))}</p>}
        {state === 'gone' && <SheetNotice head="sheet_gone" text="sheet_gone_text" />}
        {state === 'none' && <SheetNotice head="sheet_none" text="sheet_none_text" />}
      </div>
      {(state === 'gone' || state === 'none') && (
        <div class="no-print acts">
          <button type="button" class="button second" onClick={fetchAgain}>
            {words(say('sheet_again'))}
          </button>
          <button type="button" class="plain-button" onClick={plain}>
            {words(say('sheet_plain'))}
          </button>
          {state === 'gone' && <a href={lock ? `#/trial?lock=${lock}` : '#/trial'}>{words(say('welcome_trial'))}</a>}
        </div>
      )}
      {codes.length > 0 && <Codes codes={codes} lock={lock} />}
    </>
  );
}

function SheetNotice({ head, text }: { head: MessageKey; text: MessageKey }) {
  return (
    <>
      <h1>{words(say(head))}</h1>
      <p>{words(say(text))}</p>
    </>
  );
}

function Codes({ codes, lock }: { codes: readonly string[]; lock: RecoveryLayer | null }) {
  const isKey = lock === null ? codes.length === 1 : lock === 'atlassian';
  return (
    <article class="only-print sheet" data-codes>
      <header>
        {lock && <LayerPicture of={lock} size="m" named={false} />}
        <h1>{words(say(heads[lock ?? 'any']))}</h1>
      </header>
      {lock && <p>{words(say(lock === 'atlassian' ? 'which_atlassian_host' : 'which_bitbucket_host'))}</p>}
      <p>{words(say(isKey ? 'sheet_once_key' : 'sheet_once_codes'))}</p>
      <ol class="printed-codes" dir="ltr">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <dl>
        <dt>{words(say('sheet_account'))}</dt>
        <dd>
          <Blank />
        </dd>
      </dl>
      <p>{words(say('sheet_not_phone'))}</p>
      <Printed />
    </article>
  );
}

const heads = {
  atlassian: 'sheet_codes_atlassian',
  bitbucket: 'sheet_codes_bitbucket',
  any: 'sheet_codes_any',
} as const satisfies { [of: string]: MessageKey };

/** The longest that codes stay in this document if the browser never says that it has printed, in milliseconds. */
const longest = 60_000;
const none: readonly string[] = [];

type Printing = {
  readonly state: 'reading' | 'printing' | 'gone' | 'none';
  readonly codes: readonly string[];
};

/**
 * Fetches the codes that a tab's page shows, opens the print dialog, and discards the codes as soon as it closes, or
 * when the user switches to something else.
 */
export function usePrintedCodes(tabId: number): Printing & { readonly fetchAgain: () => void } {
  const [printing, setPrinting] = useState<Printing>({ state: 'reading', codes: none });
  const { state } = printing;
  const fetchAgain = useCallback(() => setPrinting({ state: 'reading', codes: none }), []);

  useEffect(() => {
    if (state !== 'reading') return;
    void answered(ask('recovery/print', { tabId })).then((answer) =>
      setPrinting(answer.ok ? { state: 'printing', codes: answer.value } : { state: 'none', codes: none }),
    );
  }, [state, tabId]);

  useEffect(() => {
    if (state !== 'printing') return;
    const ended = new AbortController();
    const { signal } = ended;
    const letGo = () => setPrinting({ state: 'gone', codes: none });
    addEventListener('afterprint', letGo, { signal });
    addEventListener('pagehide', letGo, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && letGo(), { signal });
    const timer = setTimeout(letGo, longest);
    signal.addEventListener('abort', () => clearTimeout(timer));
    // The user may have switched to another tab while the codes were being read.
    if (document.hidden) letGo();
    else print();
    return () => ended.abort();
  }, [state]);

  return { ...printing, fetchAgain };
}
