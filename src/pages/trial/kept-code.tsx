import { useEffect, useState } from 'preact/hooks';
import type { Shown } from '../../core/entries/fitting.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { CodeList } from '../../ui/codes/code-list.tsx';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';

/** The codes that are kept here for this lock, as long as they are open; nothing where none is kept. */
export function KeptCode({ lock }: { lock: RecoveryLayer }) {
  const { vault, again } = useVault();
  if (vault === null) return null;
  return (
    <WhileOpen vault={vault} again={again} empty={null}>
      {() => <OpenCodes lock={lock} whenRefused={again} />}
    </WhileOpen>
  );
}

function OpenCodes({ lock, whenRefused }: { lock: RecoveryLayer; whenRefused: () => void }) {
  const [codes, show] = useState<readonly Shown[]>([]);
  useEffect(() => {
    codesOf(lock).then(show, console.error);
  }, [lock]);
  if (codes.length === 0) return null;
  return (
    <div class="panel">
      <p>{words(say('trial_code_here'))}</p>
      <CodeList codes={codes} whenRefused={whenRefused} />
    </div>
  );
}

async function codesOf(lock: RecoveryLayer): Promise<readonly Shown[]> {
  const list = await ask('entry/list', {});
  if (!('done' in list)) return [];
  const ids = list.done.names.filter(({ layer }) => layer === lock).map(({ id }) => id);
  const codes = await ask('code/of', { ids });
  return 'done' in codes ? codes.done : [];
}
