import { useEffect, useState } from 'preact/hooks';
import { noPolicy, type Policy, readPolicy } from '../core/policy/policy.ts';
import { readManaged, whenManagedChanges } from '../ports/managed.ts';

/**
 * What the company set, read right here, so that it's there even if the background or the stored data can't be read. At
 * first it's as if nothing were set; it may arrive late, and may change.
 */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState<Policy>(noPolicy);
  useEffect(() => {
    const read = async () => setPolicy(readPolicy(await readManaged()));
    void read();
    return whenManagedChanges(() => void read());
  }, []);
  return policy;
}
