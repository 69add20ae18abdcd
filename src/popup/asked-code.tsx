import { mayCopyInstead } from '../core/filling/refusal.ts';
import type { PopupCodes } from '../core/protocol/popup.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { CodeList } from '../ui/codes/code-list.tsx';
import { Unlock } from '../ui/vault/unlock.tsx';
import { ClockNotice } from './clock-notice.tsx';
import { FillButton, FillKeys, FillRefused, useFill } from './fill-button.tsx';
import { OpenPage } from './links.tsx';

type AskedParts = { codes: PopupCodes; verdict: Verdict; tabId: number; again: () => void };

/** The code that the page asks for, if it is saved here; else where to find it, in one sentence. */
export function AskedCode({ codes, verdict, tabId, again }: AskedParts) {
  const isHere = codes.state === 'open' && codes.asked;
  const filling = useFill(tabId, isHere);
  const known = filling === 'preparing' ? null : filling;
  const ready = known !== null && 'fill' in known ? known : null;
  const refused = known !== null && 'refused' in known ? known.refused : null;
  if (verdict.wants !== 'app-code' || verdict.layer === 'none') return null;
  if (codes.state === 'open' && codes.asked)
    return (
      <section class="asked" aria-label={words(say('codes_asked'))} aria-busy={filling === 'preparing'}>
        <CodeList
          codes={codes.first}
          large
          whenRefused={again}
          // A code that could reach others shouldn't be copied there by hand either.
          copies={refused === null || mayCopyInstead(refused)}
          action={(code) => ready && <FillButton filling={ready} code={code} />}
        />
        {refused !== null && <FillRefused why={refused} />}
        {/* If two codes fit, the shortcut opens the popup, which asks. */}
        {ready !== null && codes.first.length === 1 && <FillKeys />}
        <ClockNotice clock={codes.clock} />
      </section>
    );
  if (isShut(codes)) return <ShutCodes codes={codes} again={again} />;
  return (
    <p class="quiet spare">
      {words(say(verdict.layer === 'bitbucket' ? 'codes_in_app_only' : 'codes_in_app'))}{' '}
      <OpenPage to="#/codes" text={say('codes_keep')} />
    </p>
  );
}

type Shut = Exclude<PopupCodes, { state: 'open' | 'empty' | 'no-place' | 'temporary' }>;

/** Whether there are codes that can't be shown; else there are none. */
export function isShut(codes: PopupCodes): codes is Shut {
  return codes.state === 'locked' || codes.state === 'unreadable' || codes.state === 'newer';
}

/** Codes that can't be shown yet: how to unlock them, or where to read why they can't be. */
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
