import { useEffect, useState } from 'preact/hooks';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { mayOpenPrivate, openPrivate } from '../../ports/tabs.ts';

/** A button that opens the private window, where the browser lets us; and how to do it by hand, everywhere. */
export function PrivateWindow({ address }: { address: `https://${string}` }) {
  const [may, know] = useState(false);
  const [opened, became] = useState<boolean | null>(null);
  useEffect(() => {
    mayOpenPrivate().then(know, console.error);
  }, []);
  return (
    <>
      {may && (
        <div>
          <button type="button" class="button" onClick={async () => became(await openPrivate(address))}>
            {words(say('trial_private'))}
          </button>
        </div>
      )}
      <p role="status" class="told">
        {opened !== null && words(say(opened ? 'trial_opened' : 'trial_refused'))}
      </p>
      <p>{words(say(may ? 'trial_by_hand' : 'trial_by_hand_only'))}</p>
      <p>
        {words(say('trial_go_to'))} <code dir="ltr">{address.replace(/^https:\/\//, '').replace(/\/$/, '')}</code>
      </p>
    </>
  );
}
