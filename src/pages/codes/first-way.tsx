import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ChooseWay } from '../../ui/vault/choose-way.tsx';
import { useFocus } from './use-focus.ts';

/** How codes are to be protected, asked before the first one is kept: then there is a place for them. */
export function FirstWay({ onMade, onBack }: { onMade: () => void; onBack: () => void }) {
  const panel = useFocus<HTMLDivElement>();
  return (
    <div class="panel" ref={panel} tabIndex={-1}>
      <ChooseWay made={onMade} />
      <div>
        <button type="button" class="button second" onClick={onBack}>
          {words(say('first_back'))}
        </button>
      </div>
    </div>
  );
}
