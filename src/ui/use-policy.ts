import { useEffect, useState } from 'preact/hooks';
import { noPolicy, type Policy, readPolicy } from '../core/policy/policy.ts';
import { readManaged, whenManagedChanges } from '../ports/managed.ts';

/**
 * What the company set, read right here, so that it is there even where the background or what is kept can't be read.
 * At first it is as if nothing were set; it may come late, and may change.
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
