import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Lock } from '../../ui/lock.tsx';
import { Blank, Printed } from './on-paper.tsx';
import { usePrintedCodes } from './use-printed-codes.ts';

type SheetWithCodesParts = { tabId: number; lock: RecoveryLayer | null; plain: () => void };

/** The codes of a tab's page on their way to the printer. They are on paper only, never on this screen. */
export function SheetWithCodes({ tabId, lock, plain }: SheetWithCodesParts) {
  const { codes, state, fetchAgain } = usePrintedCodes(tabId);
  return (
    <>
      <div class="no-print sheet-told" role="status">
        {state === 'reading' && <p>{words(say('sheet_reading'))}</p>}
        {state === 'printing' && <p>{words(say('sheet_now'))}</p>}
        {state === 'gone' && <Told head="sheet_gone" text="sheet_gone_text" />}
        {state === 'none' && <Told head="sheet_none" text="sheet_none_text" />}
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

function Told({ head, text }: { head: MessageKey; text: MessageKey }) {
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
        {lock && <Lock of={lock} size="m" named={false} />}
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
