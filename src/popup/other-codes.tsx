import { useRef, useState } from 'preact/hooks';
import type { Shown } from '../core/entries/fitting.ts';
import type { PopupCodes } from '../core/protocol/popup.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { ask } from '../ports/messages.ts';
import { CodeList } from '../ui/codes/code-list.tsx';
import { Fold } from '../ui/fold.tsx';
import { answered } from '../ui/use-answer.ts';
import { OpenPage } from './links.tsx';

const most = 8;

/**
 * All other codes: on a page that asks for one, they are labeled as not for it; elsewhere this is the plain list. They
 * are fetched only when the fold is opened, so that a thousand of them cost nothing before.
 */
export function OtherCodes({ codes, verdict }: { codes: PopupCodes; verdict: Verdict | null }) {
  const [shown, setShown] = useState<readonly Shown[] | null>(null);
  const [total, setTotal] = useState(0);
  const asked = useRef(0);
  if (codes.state !== 'open' || codes.first.length === 0) return null;
  const own = codes.asked ? new Set(codes.first.map(({ id }) => id)) : new Set<string>();
  const all = codes.others + (codes.asked ? 0 : codes.first.length);
  if (all === 0) return null;
  const open = verdict === null || verdict.layer === 'none';
  const asks = verdict !== null && verdict.wants === 'app-code' && verdict.layer !== 'none';

  const find = async (search: string) => {
    // Answers may overtake each other; only the one to the last question is used.
    const number = ++asked.current;
    const found = await answered(ask('entry/find', { search, most: most + own.size }));
    if (number !== asked.current) return;
    if (!found.ok) return setShown([]);
    const ids = found.value.names.map(({ id }) => id).filter((id) => !own.has(id));
    const these = await answered(ask('code/of', { ids: ids.slice(0, most) }));
    if (number !== asked.current) return;
    setTotal(found.value.total);
    setShown(these.ok ? ids.flatMap((id) => these.value.filter((code) => code.id === id)) : []);
  };
  const list = shown ?? (codes.asked ? null : codes.first);

  return (
    <Fold
      title={words(asks ? say('codes_not_for_this', String(all)) : say('codes_yours', String(all)))}
      name="codes"
      open={open}
      whenOpen={() => void (shown === null && codes.asked && find(''))}
    >
      {all > most && (
        <label class="field">
          <span class="field-label">{words(say('codes_search'))}</span>
          <input type="search" autocomplete="off" onInput={(event) => void find(event.currentTarget.value)} />
        </label>
      )}
      {list !== null && <CodeList codes={list} whenRefused={() => setShown([])} />}
      {list?.length === 0 && <p>{words(say('codes_none_found'))}</p>}
      {shown !== null && total > most + own.size && <p class="quiet">{words(say('codes_more', String(total)))}</p>}
      <p>
        <OpenPage to="#/codes" text={say('codes_manage')} />
      </p>
    </Fold>
  );
}
