import { useState } from 'preact/hooks';
import type { PopupCodes } from '../core/protocol.ts';
import { say } from '../core/say.ts';
import type { Verdict } from '../core/verdict.ts';
import { words } from '../ports/i18n.ts';
import { CodeList } from '../ui/codes/code-list.tsx';
import { OpenPage } from './open-page.tsx';

/** The code that the page asks for, if it is kept here; else where it is, in one sentence. */
export function AskedCode({ codes, verdict }: { codes: PopupCodes; verdict: Verdict }) {
  const [locked, lock] = useState(false);
  if (verdict.wants !== 'app-code' || verdict.layer === 'none') return null;
  if (codes.state === 'open' && codes.asked && !locked)
    return (
      <section class="asked" aria-label={words(say('codes_asked'))}>
        <CodeList codes={codes.first} large whenRefused={() => lock(true)} />
      </section>
    );
  if (codes.state === 'locked' || locked)
    return (
      <p class="asked-none">
        {words(say('codes_locked'))} <OpenPage to="#/codes" text={say('codes_open_them')} />
      </p>
    );
  if (codes.state === 'unreadable' || codes.state === 'newer')
    return (
      <p class="asked-none">
        {words(say('codes_unreadable'))} <OpenPage to="#/codes" text={say('codes_see_why')} />
      </p>
    );
  return (
    <p class="asked-none">
      {words(say('codes_in_app'))} <OpenPage to="#/codes" text={say('codes_keep')} />
    </p>
  );
}
