import { useEffect, useState } from 'preact/hooks';
import { say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';
import { keysOf } from '../ports/toolbar.ts';

/** Names the keys that fill the code in without the popup, as they are set in this browser. */
export function FillKeys() {
  const [keys, know] = useState<string | null>(null);
  useEffect(() => void keysOf('fill-code').then(know), []);
  if (keys === null) return null;
  return (
    <p class="spare quiet" data-keys>
      {words(say('code_fill_keys', keys))}
    </p>
  );
}
