import { useState } from 'preact/hooks';
import type { PopupCodes } from '../../core/protocol/popup.ts';
import type { Verdict, Wants } from '../../core/recognise/verdict.ts';
import { type RecoveryLayer, recoveryLayers } from '../../core/recovery/artefact.ts';
import type { RecoveryView } from '../../core/recovery/view.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { isUnsaved } from '../../ui/recovery/artefacts.ts';
import { LooksSo } from '../../ui/recovery/looks-so.tsx';
import { type Take, useRecovery } from '../../ui/recovery/use-recovery.ts';
import { UsedOne } from '../../ui/recovery/used-one.tsx';
import { OpenPage } from '../links.tsx';
import { RecoveryLine } from './recovery-line.tsx';
import { ShownNow } from './shown-now.tsx';

type RecoveryParts = { codes: PopupCodes; verdict: Verdict; tabId: number; again: () => void };

/** What the popup has to say about the way in without the phone. */
export function RecoveryPart(parts: RecoveryParts) {
  const { codes, verdict, tabId, again } = parts;
  if (codes.state === 'open') return <WhileOpen {...parts} />;
  const shown = shownBy(verdict);
  return shown ? <ShownNow layer={shown} codes={codes} view={null} problem={null} tabId={tabId} again={again} /> : null;
}

function WhileOpen({ codes, verdict, tabId, again }: RecoveryParts) {
  const { view, problem, take } = useRecovery();
  const [newer, setNewer] = useState<RecoveryView | null>(null);
  // An answer given here stays on screen to say what it did, even after the question is settled.
  const [answered, setAnswered] = useState<PopupQuestion | null>(null);
  const now = newer ?? view;
  const shown = shownBy(verdict);
  if (shown) return <ShownNow layer={shown} codes={codes} view={now} problem={problem} tabId={tabId} again={again} />;
  // A user who has a code to type now isn't asked about, or reminded of, another one.
  if (codeAsked.has(verdict.wants)) return null;
  if (now === null) return problem ? null : <div aria-busy="true" />;
  const question = answered ?? firstQuestion(now, verdict.layer);
  const done = (after: RecoveryView) => {
    setAnswered(question);
    setNewer(after);
  };
  return (
    <>
      {question?.is === 'looks' && <LooksSo view={now} layer={question.layer} done={done} />}
      {question?.is === 'used' && <UsedOne view={now} layer={question.layer} done={done} />}
      {question?.is === 'unsaved' && <FetchNow view={now} layer={question.layer} take={take} />}
      {/* The answer just given says it too, and in full. */}
      {answered?.layer !== verdict.layer && (
        <RecoveryLine view={now} verdict={verdict} isSaid={question?.is === 'unsaved' && question.layer} />
      )}
    </>
  );
}

type PopupQuestion = { readonly layer: RecoveryLayer; readonly is: 'looks' | 'used' | 'unsaved' };

/**
 * One question at a time, first about this page's lock, then about the other: the rest is asked when the popup opens
 * again.
 */
function firstQuestion({ looks, asked, artefacts }: RecoveryView, here: Verdict['layer']): PopupQuestion | null {
  for (const layer of recoveryLayers.toSorted((one, other) => Number(other === here) - Number(one === here))) {
    if (looks.some((it) => it.layer === layer)) return { layer, is: 'looks' };
    if (asked.includes(layer)) return { layer, is: 'used' };
    if (artefacts.some((it) => it.layer === layer && isUnsaved(it))) return { layer, is: 'unsaved' };
  }
  return null;
}

/** Whose recovery key or codes the page shows, if it shows any. */
function shownBy({ wants, layer }: Verdict): RecoveryLayer | undefined {
  return wants === 'save-recovery' ? recoveryLayers.find((it) => it === layer) : undefined;
}
const codeAsked: ReadonlySet<Wants> = new Set([
  'app-code',
  'email-code',
  'security-key',
  'recovery-key',
  'recovery-code',
]);

/** Codes that were created and, as far as we know, never saved. The time to save them is now, on any page. */
export function FetchNow({ view, layer, take }: { view: RecoveryView; layer: RecoveryLayer; take: Take }) {
  const artefact = view.artefacts.find((it) => it.layer === layer && isUnsaved(it));
  if (artefact === undefined) return null;
  return (
    <section class="question" data-fetch={layer} data-layer={layer}>
      <p>{words(say(says[artefact.status === 'set-up' ? 'set-up' : 'shown'][layer]))}</p>
      <p>
        <OpenPage to="#/recovery" text={say(layer === 'atlassian' ? 'fetch_go_key' : 'fetch_go')} look="button" />
        {artefact.onlyShown && (
          <>
            {' '}
            <button
              type="button"
              class="plain-button"
              onClick={() => void take(ask('recovery/event', { layer, account: artefact.account, what: 'not-so' }))}
            >
              {words(say('fetch_nothing'))}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

const says: { readonly [How in 'set-up' | 'shown']: { readonly [L in RecoveryLayer]: MessageKey } } = {
  'set-up': { atlassian: 'fetch_set_up_atlassian', bitbucket: 'fetch_set_up_bitbucket' },
  shown: { atlassian: 'fetch_shown_atlassian', bitbucket: 'fetch_shown_bitbucket' },
};
