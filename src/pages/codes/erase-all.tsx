import { useId, useState } from 'preact/hooks';
import { type EntryLayer, entryLayers } from '../../core/entries/entry.ts';
import type { EntryList } from '../../core/protocol/entries.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../../ui/text-field.tsx';
import { attempt } from './attempt.ts';
import { useFocus } from './use-focus.ts';

type EraseAllParts = {
  /** What will be lost; null where nobody can tell. */
  list: EntryList | null;
  onErased: () => void;
};

/** Takes everything away, after it was said what that means. */
export function EraseAll({ list, onErased }: EraseAllParts) {
  const [open, become] = useState(false);
  const id = useId();
  return (
    <section data-erase aria-labelledby={id}>
      <h2 id={id}>{words(say('erase_title'))}</h2>
      <p class="quiet">{words(say('erase_text'))}</p>
      {open ? (
        <Confirm list={list} onErased={onErased} onKeep={() => become(false)} />
      ) : (
        <div>
          <button type="button" class="button second" onClick={() => become(true)}>
            {words(say('erase_open'))}
          </button>
        </div>
      )}
    </section>
  );
}

function Confirm({ list, onErased, onKeep }: EraseAllParts & { onKeep: () => void }) {
  const [ticked, tick] = useState(false);
  const [missed, miss] = useState(false);
  const [why, tell] = useState<Say | null>(null);
  const id = useId();
  const head = useFocus<HTMLHeadingElement>();
  const erase = async (event: Event) => {
    event.preventDefault();
    miss(!ticked);
    if (!ticked) return document.getElementById(id)?.focus();
    const erased = await attempt(ask('vault/erase', {}));
    if ('done' in erased) onErased();
    else tell(erased.why);
  };
  return (
    <form class="panel" onSubmit={(event) => void erase(event)} noValidate>
      <h3 ref={head} tabIndex={-1}>
        {words(say('erase_head'))}
      </h3>
      {list ? <Losses list={list} /> : <p>{words(say('erase_unknown'))}</p>}
      <p>{words(say('erase_phone'))}</p>
      <div class="field">
        <label class="tick-box">
          <input
            id={id}
            type="checkbox"
            checked={ticked}
            aria-invalid={missed ? 'true' : undefined}
            aria-describedby={missed ? `${id}-problem` : undefined}
            onChange={(event) => {
              tick(event.currentTarget.checked);
              miss(false);
            }}
          />
          {words(say('erase_understand'))}
        </label>
        {missed && <Problem id={`${id}-problem`} say={say('erase_tick_first')} />}
      </div>
      {why && (
        <p class="problem" role="alert">
          {words(why)}
        </p>
      )}
      <div class="acts">
        <button type="submit" class="button danger">
          {words(say('erase_now'))}
        </button>
        <button type="button" class="button second" onClick={onKeep}>
          {words(say('erase_keep'))}
        </button>
      </div>
    </form>
  );
}

function Losses({ list: { names, deleted } }: { list: EntryList }) {
  const counts = entryLayers.map((layer) => ({ layer, count: names.filter((it) => it.layer === layer).length }));
  return (
    <>
      <p>
        <b>{words(say('erase_count', String(names.length)))}</b>
      </p>
      <ul>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ layer, count }) => (
            <li key={layer}>{words(say(losses[layer], String(count)))}</li>
          ))}
        {deleted.length > 0 && <li>{words(say('erase_count_deleted', String(deleted.length)))}</li>}
      </ul>
    </>
  );
}

const losses: { readonly [L in EntryLayer]: MessageKey } = {
  atlassian: 'erase_atlassian',
  bitbucket: 'erase_bitbucket',
  company: 'erase_company',
  none: 'erase_other',
};
