import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Outcome } from '../../core/vault/outcome.ts';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { type Answering, useAnswer } from '../use-answer.ts';
import { PassphraseField } from './passphrase-field.tsx';

type QuestionParts = {
  /** Does what the passphrase is asked for. */
  use: (passphrase: string) => Promise<Outcome<unknown>>;
  button: Say;
  /** What the button says while that takes time. */
  working?: Say;
  isSecond?: boolean;
  whenTyping?: () => void;
  /** Used if something else in the form asks as well, so that both show the same. */
  answering?: Answering;
  /** Above the field, beside the button, and below it. */
  above?: ComponentChildren;
  beside?: ComponentChildren;
  children?: ComponentChildren;
};

/** Asks for the passphrase. What was typed stays there if it was wrong. */
export function PassphraseQuestion(parts: QuestionParts) {
  const { use, button, working = say('vault_working'), isSecond = false, whenTyping, above, beside, children } = parts;
  const own = useAnswer();
  const { busy, problem, setProblem, show } = parts.answering ?? own;
  const [text, setText] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (text === '') setProblem(say('passphrase_empty'));
    else void show(use(text));
  };
  return (
    <form class="unlock" onSubmit={submit}>
      {above}
      <PassphraseField
        label={say('passphrase_label')}
        value={text}
        onText={(typed) => {
          whenTyping?.();
          setText(typed);
        }}
        problem={problem}
      />
      <p class="acts">
        <button type="submit" class={isSecond ? 'button second' : 'button'} disabled={busy}>
          {words(busy ? working : button)}
        </button>
        {beside}
      </p>
      {children}
    </form>
  );
}
