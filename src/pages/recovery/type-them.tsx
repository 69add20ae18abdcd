import { useId, useState } from 'preact/hooks';
import type { Whose } from '../../core/recovery/artefact.ts';
import { countBack } from '../../core/recovery/evidence.ts';
import { linesOf, readCodes } from '../../core/recovery/read-codes.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../../ui/problem.tsx';
import { CountField, readTotal } from '../../ui/recovery/count-field.tsx';
import { Counted } from '../../ui/recovery/counted.tsx';
import { wrongIn } from '../../ui/recovery/use-recovery.ts';

/** More than any list of codes is long. */
const longest = 100_000;

type TypeParts = {
  whose: Whose;
  /** Called with what came of it, in words, when they were turned into a check and forgotten. */
  kept: (news: Say) => void;
  /** Called when others are typed. */
  typing: () => void;
};

/** Codes that were typed, pasted or opened from a file: counted back, turned into a check, and forgotten. */
export function TypeThem({ whose, kept, typing }: TypeParts) {
  const id = useId();
  const [text, type] = useState('');
  const [total, count] = useState('');
  const [tried, tryIt] = useState(false);
  const [busy, work] = useState(false);
  const [problem, tell] = useState<Say | null>(null);
  const counted = countBack(readCodes(linesOf(text)));
  const isKey = whose.layer === 'atlassian';

  const take = (given: string) => {
    const now = given.slice(0, longest);
    type(now);
    count(String(readCodes(linesOf(now)).length));
    tell(null);
    typing();
  };
  const keep = async () => {
    tryIt(true);
    if (counted.count === 0) return tell(say('recovery_none_seen'));
    const number = isKey ? counted.count : readTotal(total);
    if (number === null) return;
    work(true);
    try {
      const outcome = await ask('recovery/keep-typed', { ...whose, text, total: number });
      if (!('done' in outcome)) return tell(wrongIn(outcome));
      take('');
      tryIt(false);
      kept(say(outcome.done.weak ? 'recovery_kept_weak' : 'recovery_kept'));
    } catch (error) {
      console.error(error);
      tell(say('vault_failed'));
    } finally {
      work(false);
    }
  };

  return (
    <form
      class="type-them"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <div class="field">
        <label for={id}>{words(say(isKey ? 'recovery_type_label_atlassian' : 'recovery_type_label_bitbucket'))}</label>
        <p class="field-hint" id={`${id}-hint`}>
          {words(say(isKey ? 'recovery_type_hint_key' : 'recovery_type_hint'))}
        </p>
        <textarea
          id={id}
          name="codes"
          rows={isKey ? 2 : 6}
          autocomplete="off"
          autocorrect="off"
          autocapitalize="none"
          spellcheck={false}
          translate={false}
          dir="ltr"
          value={text}
          aria-describedby={`${id}-hint`}
          onInput={(event) => take(event.currentTarget.value)}
        />
      </div>
      <label class="field">
        <span class="field-label">{words(say('recovery_type_file'))}</span>
        <input
          type="file"
          name="file"
          accept=".txt,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            void file?.text().then(take);
          }}
        />
      </label>
      {counted.count > 0 && (
        <>
          <Counted counted={counted} />
          {!isKey && <CountField value={total} onText={count} read={counted.count} tried={tried} />}
        </>
      )}
      <Problem says={problem} />
      <p>
        <button type="submit" class="button" disabled={busy}>
          {words(say(busy ? 'vault_working' : 'recovery_keep'))}
        </button>
      </p>
    </form>
  );
}
