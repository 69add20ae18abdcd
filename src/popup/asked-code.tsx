import { mayCopyInstead } from '../core/filling/refusal.ts';
import type { PopupCodes } from '../core/protocol/popup.ts';
import type { Verdict } from '../core/recognise/verdict.ts';
import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { CodeList } from '../ui/codes/code-list.tsx';
import { ClockNotice } from './clock-notice.tsx';
import { FillButton, FillRefused, useFill } from './fill-button.tsx';
import { FillKeys } from './fill-keys.tsx';
import { OpenPage } from './open-page.tsx';
import { ShutCodes } from './shut-codes.tsx';

type AskedParts = { codes: PopupCodes; verdict: Verdict; tabId: number; again: () => void };

/** The code that the page asks for, if it is kept here; else where it is, in one sentence. */
export function AskedCode({ codes, verdict, tabId, again }: AskedParts) {
  const isHere = codes.state === 'open' && codes.asked;
  const filling = useFill(tabId, isHere);
  const ready = filling !== null && 'fill' in filling ? filling : null;
  const refused = filling !== null && 'refused' in filling ? filling.refused : null;
  if (verdict.wants !== 'app-code' || verdict.layer === 'none') return null;
  if (codes.state === 'open' && codes.asked)
    return (
      <section class="asked" aria-label={words(say('codes_asked'))}>
        <CodeList
          codes={codes.first}
          large
          whenRefused={again}
          // What could reach others is not to be carried there by hand either.
          copies={refused === null || mayCopyInstead(refused)}
          action={(code) => ready && <FillButton filling={ready} code={code} />}
        />
        {refused !== null && <FillRefused why={refused} />}
        {/* With two that fit, the keys open the popup, which asks. */}
        {ready !== null && codes.first.length === 1 && <FillKeys />}
        <ClockNotice clock={codes.clock} />
      </section>
    );
  if (codes.state !== 'open' && codes.state !== 'empty') return <ShutCodes codes={codes} again={again} />;
  return (
    <p class="quiet spare">
      {words(say(verdict.layer === 'bitbucket' ? 'codes_in_app_only' : 'codes_in_app'))}{' '}
      <OpenPage to="#/codes" text={say('codes_keep')} />
    </p>
  );
}
