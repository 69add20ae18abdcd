import { useId, useState } from 'preact/hooks';
import type { Whose } from '../../core/recovery/artefact.ts';
import { countBack } from '../../core/recovery/evidence.ts';
import { linesOf, readCodes } from '../../core/recovery/read-codes.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Problem } from '../../ui/form-outcome.tsx';
import { Counted, CountField, readTotal } from '../../ui/recovery/counting.tsx';
import { useAnswer } from '../../ui/use-answer.ts';

/** Longer than any list of codes. */
const longest = 100_000;

type TypeParts = {
  whose: Whose;
  /** Called with the result, in words, once the codes were turned into a check and forgotten. */
  kept: (news: Say) => void;
  /** Called when other codes are typed. */
  typing: () => void;
};

/** Codes that were typed, pasted or opened from a file: counted for the user, turned into a check, and forgotten. */
export function TypeThem({ whose, kept, typing }: TypeParts) {
  const id = useId();
  const [text, setText] = useState('');
  const [total, setTotal] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, setProblem, show } = useAnswer();
  const counted = countBack(readCodes(linesOf(text)));
  const isKey = whose.layer === 'atlassian';

  const take = (given: string) => {
    const now = given.slice(0, longest);
    setText(now);
    setTotal(String(readCodes(linesOf(now)).length));
    setProblem(null);
    typing();
  };
  const keep = async () => {
    setTried(true);
    if (counted.count === 0) return setProblem(say('recovery_none_seen'));
    const number = isKey ? counted.count : readTotal(total);
    if (number === null) return;
    const answer = await show(ask('recovery/keep-typed', { ...whose, text, total: number }));
    if (!answer.ok) return;
    take('');
    setTried(false);
    kept(say(answer.value.weak ? 'recovery_kept_weak' : 'recovery_kept'));
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
          {!isKey && <CountField value={total} onText={setTotal} read={counted.count} tried={tried} />}
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
