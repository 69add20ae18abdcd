import { workspaceOf } from '../../core/recognise/address-names.ts';

/** The workspace that a view's address names, such as `#/switch-off?workspace=acme-team`, if it can be one. */
export function workspaceIn(hash: string): string | undefined {
  const named = new URLSearchParams(hash.split('?')[1]).get('workspace');
  return named === null || named.includes('/') ? undefined : workspaceOf(`/${named}`);
}
