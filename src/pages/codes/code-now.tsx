import type { Shown } from '../../core/entries/fitting.ts';
import { Code } from '../../ui/codes/code.tsx';
import { useSecond } from '../../ui/codes/use-second.ts';

/** A code that counts its own time, so that one second redraws no more than it has to. */
export function CodeNow({ code, large = false }: { code: Shown; large?: boolean }) {
  return <Code code={code} time={useSecond()} large={large} />;
}
