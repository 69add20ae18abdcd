import { type EntryName, label } from '../../core/entries/entry.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { CodeNow } from './code-now.tsx';
import { useFocus } from './use-focus.ts';
import { useShown } from './use-shown.ts';

/** What comes after adding: the site wants to see one code before it believes that the key arrived. */
export function Added({ entry, onClose, look }: { entry: EntryName; onClose: () => void; look: () => void }) {
  const head = useFocus<HTMLHeadingElement>();
  const code = useShown([entry.id], look).get(entry.id);
  return (
    <div class="panel" data-layer={entry.layer} data-added={entry.id}>
      <h3 ref={head} tabIndex={-1}>
        {words(say('add_done_head'))}
      </h3>
      {code ? <CodeNow code={code} large /> : <p class="code-soon quiet">{words(say('entries_waiting'))}</p>}
      <p class="quiet">{words(say('add_done_text', label(entry)))}</p>
      <div class="acts">
        <button type="button" class="button" onClick={onClose}>
          {words(say('add_done_close'))}
        </button>
      </div>
    </div>
  );
}
