import { useState } from 'preact/hooks';
import { spokenDigits } from '../../core/code-words.ts';
import { say } from '../../core/say.ts';
import { copyText } from '../../ports/clipboard.ts';
import { words } from '../../ports/i18n.ts';

type State = 'idle' | 'copied' | 'failed';

/**
 * Copies a code, only when it is asked to. Its name holds the code and the time left, so that somebody who can't see
 * hears both on focus.
 */
export function CopyButton({ digits, left, name, end }: { digits: string; left: number; name: string; end: number }) {
  const [{ state, of }, become] = useState<{ state: State; of: string }>({ state: 'idle', of: '' });
  const shown = of === digits ? state : 'idle';
  const copy = () =>
    void copyText(digits, end).then((done) => become({ state: done ? 'copied' : 'failed', of: digits }));
  return (
    <>
      <button
        type="button"
        class="button second code-copy"
        aria-label={words(say('code_copy_name', name, spokenDigits(digits), String(left)))}
        onClick={copy}
      >
        {words(say(shown === 'copied' ? 'code_copied' : 'code_copy'))}
      </button>
      <span class="code-told" role="status">
        {shown === 'failed' ? words(say('code_not_copied')) : shown === 'copied' ? words(say('code_copied_told')) : ''}
      </span>
    </>
  );
}
