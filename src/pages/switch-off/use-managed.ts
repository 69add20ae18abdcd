import { useEffect, useState } from 'preact/hooks';
import type { Managed } from '../../core/advice/should-switch-off.ts';
import { ask } from '../../ports/messages.ts';

/**
 * Whether the company manages the user's Atlassian account, as the policy says of an account that is kept here, or the
 * user on the page with the steps. Nothing is known while the vault is locked or can't be read.
 */
export function useManaged(): Managed {
  const [managed, know] = useState<Managed>(null);
  useEffect(() => {
    ask('recovery/state', {}).then((outcome) => {
      if ('done' in outcome) know(outcome.done.policy.managed ? 'policy' : toldIn(outcome.done.managed));
    }, console.error);
  }, []);
  return managed;
}

function toldIn(managed: boolean | null): Managed {
  return managed === null ? null : managed ? 'told' : 'told-not';
}
