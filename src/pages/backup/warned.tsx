import { useState } from 'preact/hooks';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { useFocus } from '../codes/use-focus.ts';

/** Where nothing protects the codes from people at this computer: says so, and goes on only with another click. */
export function Warned({ go, leave }: { go: () => Promise<void>; leave: () => void }) {
  const [busy, work] = useState(false);
  const head = useFocus<HTMLParagraphElement>();
  const press = async () => {
    work(true);
    await go();
    work(false);
  };
  return (
    <div class="panel">
      <p ref={head} tabIndex={-1}>
        {words(say('backup_warning'))}
      </p>
      <p class="acts">
        <button type="button" class="button" disabled={busy} onClick={() => void press()}>
          {words(say('backup_save_anyway'))}
        </button>
        <button type="button" class="button second" onClick={leave}>
          {words(say('backup_not_now'))}
        </button>
      </p>
    </div>
  );
}
