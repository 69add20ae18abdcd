import type { PopupCodes } from '../core/protocol/popup.ts';
import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { Unlock } from '../ui/vault/unlock.tsx';
import { OpenPage } from './open-page.tsx';

type Shut = Exclude<PopupCodes, { state: 'open' | 'empty' }>;

/** Codes that can't be shown yet: how to unlock them, or where it says why they can't be read. */
export function ShutCodes({ codes, again }: { codes: Shut; again: () => void }) {
  if (codes.state === 'locked')
    return (
      <section class="asked">
        <p>{words(say('codes_locked'))}</p>
        <Unlock ways={codes.ways} opened={again} inTab={false} />
        {codes.ways.some(({ kind }) => kind === 'passkey') && <OpenPage to="#/codes" text={say('codes_open_them')} />}
      </section>
    );
  return (
    <p class="quiet">
      {words(say('codes_unreadable'))} <OpenPage to="#/codes" text={say('codes_see_why')} />{' '}
      <OpenPage to="#/locked-out" text={say('welcome_locked_out')} />
    </p>
  );
}
