import { type RecoveryLayer, recoveryLayers } from '../../core/recovery/artefact.ts';

/** The lock that a view's address names, such as `#/locked-out?lock=bitbucket`; null where it names none. */
export function lockIn(hash: string): RecoveryLayer | null {
  const named = new URLSearchParams(hash.split('?')[1]).get('lock');
  return recoveryLayers.find((lock) => lock === named) ?? null;
}
