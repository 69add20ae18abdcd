import type { CountedBack } from '../../core/recovery/evidence.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';

/** Codes counted back: "6 codes. The first begins with 7K." */
export function Counted({ counted }: { counted: CountedBack }) {
  return (
    <>
      <p class="counted" role="status">
        {words(countedSay(counted))}
      </p>
      {counted.weak && <p>{words(say('recovery_weak'))}</p>}
    </>
  );
}

function countedSay({ count, begins }: CountedBack): Say {
  if (begins === '') return say('recovery_counted_only', String(count));
  return count === 1 ? say('recovery_counted_one', begins) : say('recovery_counted', String(count), begins);
}
