import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupCodes } from '../../core/protocol.ts';
import { type RecoveryLayer, recoveryLayers } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import type { PageKind, Verdict, Wants } from '../../core/verdict.ts';
import '../../ui/recovery/recovery.css';
import { LooksSo } from '../../ui/recovery/looks-so.tsx';
import { useRecovery } from '../../ui/recovery/use-recovery.ts';
import { UsedOne } from '../../ui/recovery/used-one.tsx';
import { FetchNow } from './fetch-now.tsx';
import { RecoveryLine } from './recovery-line.tsx';
import { ShownNow } from './shown-now.tsx';

type RecoveryParts = { codes: PopupCodes; verdict: Verdict; tabId: number; again: () => void };

/** What the popup has to say of the way in without the phone. */
export function RecoveryPart(parts: RecoveryParts) {
  const { codes, verdict, tabId, again } = parts;
  if (codes.state === 'open') return <WhileOpen {...parts} />;
  const shown = shownBy[verdict.page];
  return shown ? <ShownNow layer={shown} codes={codes} view={null} problem={null} tabId={tabId} again={again} /> : null;
}

function WhileOpen({ codes, verdict, tabId, again }: RecoveryParts) {
  const { view, problem } = useRecovery();
  const [newer, see] = useState<RecoveryView | null>(null);
  // Who was asked once is answered here, also after the question is settled.
  const [asked, ask] = useState<readonly RecoveryLayer[]>([]);
  const now = newer ?? view;
  const shown = shownBy[verdict.page];
  if (shown) return <ShownNow layer={shown} codes={codes} view={now} problem={problem} tabId={tabId} again={again} />;
  // Whoever has a code to type now is not to be asked or reminded of another.
  if (codeAsked.has(verdict.wants)) return null;
  if (now === null) return problem ? null : <div aria-busy="true" />;
  const done = (layer: RecoveryLayer) => (after: RecoveryView) => {
    ask((before) => [...before, layer]);
    see(after);
  };
  return (
    <>
      {recoveryLayers.map((layer) => {
        const isAnswered = asked.includes(layer);
        const isLooked = now.looks.some((it) => it.layer === layer);
        return (
          <Fragment key={layer}>
            {(isLooked || isAnswered) && <LooksSo view={now} layer={layer} done={done(layer)} />}
            {(now.asked.includes(layer) || isAnswered) && <UsedOne view={now} layer={layer} done={done(layer)} />}
            {!isLooked && !isAnswered && <FetchNow view={now} layer={layer} />}
          </Fragment>
        );
      })}
      <RecoveryLine view={now} verdict={verdict} />
    </>
  );
}

const shownBy: { readonly [Page in PageKind]?: RecoveryLayer } = {
  'atlassian-recovery-shown': 'atlassian',
  'bitbucket-recovery-shown': 'bitbucket',
};
const codeAsked: ReadonlySet<Wants> = new Set([
  'app-code',
  'email-code',
  'security-key',
  'recovery-key',
  'recovery-code',
]);
