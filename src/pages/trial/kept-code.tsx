import { useCallback } from 'preact/hooks';
import type { Shown } from '../../core/fitting.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { say } from '../../core/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { CodeList } from '../../ui/codes/code-list.tsx';
import { type Answer, answered } from '../../ui/use-answer.ts';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';

/** The codes that are kept here for this lock, as long as they are open; nothing where none is kept. */
export function KeptCode({ lock }: { lock: RecoveryLayer }) {
  const vault = useVault(useCallback(() => codesOf(lock), [lock]));
  return (
    <WhileOpen {...vault} empty={null}>
      {({ content }) =>
        content.length > 0 && (
          <div class="kept-code">
            <p>{words(say('trial_code_here'))}</p>
            <CodeList codes={content} whenRefused={() => void vault.look()} />
          </div>
        )
      }
    </WhileOpen>
  );
}

async function codesOf(lock: RecoveryLayer): Promise<Answer<readonly Shown[]>> {
  const list = await answered(ask('entry/list', {}));
  if (!list.ok) return list;
  const ids = list.value.names.filter(({ layer }) => layer === lock).map(({ id }) => id);
  return answered(ask('code/of', { ids }));
}
