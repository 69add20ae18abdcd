import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Shown } from '../../core/entries/fitting.ts';
import { spokenNow } from '../../core/words/code-words.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Code, useSecond } from './code.tsx';
import { useCodes } from './use-codes.ts';

/** Codes, kept current while they are shown. `whenRefused` is called when the vault gives none any more. */
export function CodeList({ codes: given, large = false, copies = true, whenRefused, action }: CodeListParts) {
  const time = useSecond();
  const codes = useCodes(
    given.map(({ id }) => id),
    whenRefused,
    given,
  );
  return (
    <>
      {codes.map((code) => (
        <Code key={code.id} code={code} time={time} large={large} copies={copies} action={action?.(code)} />
      ))}
      {large && <Spoken codes={codes} time={time} />}
    </>
  );
}

type CodeListParts = {
  codes: readonly Shown[];
  large?: boolean;
  /** Whether codes can be copied here; they can unless it says no. */
  copies?: boolean;
  whenRefused: () => void;
  /** What else can be done with a code here. */
  action?: (code: Shown) => ComponentChildren;
};

/** Says at a few moments how long the code is still valid, for users who can't see the ring. */
function Spoken({ codes, time }: { codes: readonly Shown[]; time: number }) {
  const [since] = useState(time);
  const [first] = codes;
  const at = first ? spokenNow(first.turnsAt, first.period, time, since) : null;
  return (
    <span class="spoken" role="status">
      {at === null ? '' : at === 0 ? words(say('code_turned')) : words(say('code_seconds', String(at)))}
    </span>
  );
}
