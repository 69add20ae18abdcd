import type { WayView } from '../../core/vault/way.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { refusalSay } from '../../ui/vault/refusals.ts';
import { WithPassphrase } from './with-passphrase.tsx';

/** Four times a year the passphrase is asked for although the passkey works, so that it isn't forgotten. */
export function RemindPassphrase({ way, done }: { way: WayView; done: () => void }) {
  return (
    <div data-due="passphrase">
      <p>{words(say('passphrase_due'))}</p>
      <WithPassphrase
        way={way}
        button={say('passphrase_check')}
        use={async (own) => {
          const outcome = await ask('vault/unlock', { way: way.id, own });
          if ('refused' in outcome) return refusalSay(outcome.refused);
          done();
          return null;
        }}
      />
    </div>
  );
}
