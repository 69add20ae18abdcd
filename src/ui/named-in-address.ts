import { workspaceOf } from '../core/recognise/address-names.ts';
import { type RecoveryLayer, recoveryLayers } from '../core/recovery/artefact.ts';

/** The tab whose number is in a view's address, such as `#/report?tab=12`; null if there is none. */
export function tabIn(hash: string): number | null {
  const named = new URLSearchParams(hash.split('?')[1]).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}

/** The lock in a view's address, such as `#/locked-out?lock=bitbucket`; null if there is none. */
export function layerIn(hash: string): RecoveryLayer | null {
  const named = new URLSearchParams(hash.split('?')[1]).get('lock');
  return recoveryLayers.find((lock) => lock === named) ?? null;
}

/** The workspace in a view's address, such as `#/switch-off?workspace=acme-team`, if it can be one. */
export function workspaceIn(hash: string): string | undefined {
  const named = new URLSearchParams(hash.split('?')[1]).get('workspace');
  return named === null || named.includes('/') ? undefined : workspaceOf(`/${named}`);
}

/** Whether a view was opened because of Pipelines, such as `#/switch-off?for=pipelines`. */
export function forPipelines(hash: string): boolean {
  return new URLSearchParams(hash.split('?')[1]).get('for') === 'pipelines';
}
