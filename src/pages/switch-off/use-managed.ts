import { useEffect, useState } from 'preact/hooks';
import type { Managed } from '../../core/advice/should-switch-off.ts';
import { ask } from '../../ports/messages.ts';
import { answered } from '../../ui/use-answer.ts';

/**
 * Whether the company manages the user's Atlassian account, as the policy says of an account that is kept here, or the
 * user on the page with the steps. Nothing is known while the vault is locked or can't be read.
 */
export function useManaged(): Managed {
  const [managed, setManaged] = useState<Managed>(null);
  useEffect(() => {
    void answered(ask('recovery/state', {})).then((answer) => {
      if (answer.ok) setManaged(answer.value.policy.managed ? 'policy' : toldIn(answer.value.managed));
    });
  }, []);
  return managed;
}

function toldIn(managed: boolean | null): Managed {
  return managed === null ? null : managed ? 'told' : 'told-not';
}
