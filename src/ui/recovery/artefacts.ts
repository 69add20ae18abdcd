import { few, type RecoveryLayer, type Whose } from '../../core/recovery/artefact.ts';
import type { ArtefactView, RecoveryView } from '../../core/recovery/view.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';

/** The accounts that are known for a lock. */
export function accountsOf({ accounts }: RecoveryView, layer: RecoveryLayer): readonly string[] {
  return accounts.filter((it) => it.layer === layer).map(({ account }) => account);
}

/** What is known about these codes; null for nothing. */
export function artefactOf({ artefacts }: RecoveryView, { layer, account }: Whose): ArtefactView | null {
  return artefacts.find((it) => it.layer === layer && it.account === account) ?? null;
}

/** Whether there are codes that the user should have on paper now. */
export function isKept(artefact: ArtefactView | null): artefact is ArtefactView {
  return artefact?.status === 'saved' || artefact?.status === 'proved';
}

/** Whether codes were created and, as far as we know, never saved. */
export function isUnsaved({ status }: ArtefactView): boolean {
  return status === 'set-up' || status === 'on-screen';
}

/** Whether the sheet lists the codes one below the other, so that one of them can be named by its number. */
export function hasNumbers(artefact: ArtefactView): boolean {
  return artefact.layer === 'bitbucket' && artefact.total !== null && isKept(artefact);
}

/** Whether it's time to create new ones: the old ones are gone, or few are left. */
export function needsNew({ status, left, layer }: ArtefactView): boolean {
  const isFew = layer === 'bitbucket' && left !== null && left <= few;
  return status === 'failed' || status === 'replaced' || status === 'lost' || isFew;
}

/** The status of a lock's codes, in a few words. */
export function stateOf(artefact: ArtefactView | null, layer: RecoveryLayer): Say {
  const is = states[layer];
  if (artefact === null) return say(is.unknown);
  const { status, left, provedAt, reminds } = artefact;
  if (needsNew(artefact))
    return layer === 'bitbucket' && isKept(artefact) ? say('state_codes_few', String(left)) : say(is.gone);
  if (isUnsaved(artefact)) return say(is.now);
  if (!isKept(artefact)) return say(is.unknown);
  if (reminds) return say(is.due);
  if (status !== 'proved' || provedAt === null) return say(is.saved);
  const month = new Intl.DateTimeFormat(words(say('language')), { month: 'long', year: 'numeric' });
  return say(is.proved, month.format(provedAt));
}

type State = 'unknown' | 'now' | 'saved' | 'due' | 'proved' | 'gone';
const states: { readonly [L in RecoveryLayer]: { readonly [S in State]: MessageKey } } = {
  atlassian: {
    unknown: 'state_key_unknown',
    now: 'state_key_now',
    saved: 'state_key_saved',
    due: 'state_key_due',
    proved: 'state_key_proved',
    gone: 'state_key_gone',
  },
  bitbucket: {
    unknown: 'state_codes_unknown',
    now: 'state_codes_now',
    saved: 'state_codes_saved',
    due: 'state_codes_due',
    proved: 'state_codes_proved',
    gone: 'state_codes_gone',
  },
};
