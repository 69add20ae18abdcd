import { useState } from 'preact/hooks';
import { spokenDigits } from '../../core/words/code-words.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { copyText } from '../../ports/clipboard.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';

/** `clears`: the clipboard will be cleared once the code has expired, as the user wished. */
type State = 'idle' | 'copied' | 'clears' | 'failed';

/**
 * Copies a code, only on a click. Its name includes the code and the time left, so that a screen reader says both on
 * focus.
 */
export function CopyButton({ digits, left, name, end }: { digits: string; left: number; name: string; end: number }) {
  const [{ state, of }, setState] = useState<{ state: State; of: string }>({ state: 'idle', of: '' });
  const shown = of === digits ? state : 'idle';
  const copy = async () => {
    if (!(await copyText(digits))) return setState({ state: 'failed', of: digits });
    const { clears } = await ask('clipboard/copied', { text: digits, end }).catch(() => ({ clears: false }));
    setState({ state: clears ? 'clears' : 'copied', of: digits });
  };
  return (
    <>
      <button
        type="button"
        class="button second code-copy"
        aria-label={words(say('code_copy_name', name, spokenDigits(digits), String(left)))}
        onClick={() => void copy()}
      >
        {words(say(shown === 'copied' || shown === 'clears' ? 'code_copied' : 'code_copy'))}
      </button>
      <span class="code-told" role="status">
        {shown === 'idle' ? '' : words(say(sentences[shown]))}
      </span>
    </>
  );
}

const sentences: { readonly [S in Exclude<State, 'idle'>]: MessageKey } = {
  copied: 'code_copied_told',
  clears: 'code_copied_clears',
  failed: 'code_not_copied',
};
