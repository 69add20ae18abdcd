import type { Content } from '../vault/content.ts';
import { type Recovery, type RecoveryLayer, recoveryLayers, type Whose } from './artefact.ts';
import { renamedTick } from './ticks.ts';

/**
 * Moves what is known about an account's codes to another account of the same layer, with the places that were ticked.
 * Nothing happens if something is known about that account's codes already: two sheets never become one.
 */
export function moveArtefact(recovery: Recovery, from: Whose, account: string): Recovery {
  const { layer } = from;
  const isHere = (name: string) => recovery.artefacts.some((it) => it.layer === layer && it.account === name);
  if (!isHere(from.account) || isHere(account)) return recovery;
  return {
    ...recovery,
    artefacts: recovery.artefacts.map((it) =>
      it.layer === layer && it.account === from.account ? { ...it, account } : it,
    ),
    ticked: recovery.ticked.map((tick) => renamedTick(tick, from, { layer, account })),
  };
}

/** The accounts of a layer that have a name: those of its entries and of its codes. */
function namedAccounts({ entries, recovery }: Content, layer: RecoveryLayer): readonly string[] {
  const known = [...recovery.artefacts, ...entries].filter((it) => it.layer === layer && it.account !== '');
  return [...new Set(known.map(({ account }) => account))];
}

/**
 * Gives codes without an account to the one account that has become known. If there are several, or an entry has no
 * name either, only the user can say whose they are.
 */
export function nameNameless(content: Content): Recovery {
  return recoveryLayers.reduce((recovery, layer) => {
    const [account, ...others] = namedAccounts(content, layer);
    const nameless = content.entries.some((it) => it.layer === layer && it.account === '');
    if (account === undefined || others.length > 0 || nameless) return recovery;
    return moveArtefact(recovery, { layer, account: '' }, account);
  }, content.recovery);
}

/** The codes follow a renamed account, unless something else still has the old name. */
export function followName(content: Content, from: Whose, account: string): Recovery {
  const stays = content.entries.some((it) => it.layer === from.layer && it.account === from.account);
  return stays ? content.recovery : moveArtefact(content.recovery, from, account);
}
