import type { SignName } from '../../core/recognise/signs.ts';
import type { LookContext } from './look-context.ts';
import { plain } from './plain.ts';
import { allIn } from './shadow-roots.ts';
import { attribute, textOf } from './text.ts';
import { firstVisible, isVisible } from './visible.ts';
import { pipelinesSentence, says, securityKeyLink, type Word, words } from './words.ts';
import { isWritten } from './written.ts';

/** A heading or sentence of a prompt is at most this long, in characters, and there are at most this many. */
const longest = 400;
const mostTexts = 60;
const mostButtons = 80;

/** The headings and labels of a prompt, as the patterns expect them. */
export function headingsIn(root: Element, context: LookContext): string[] {
  return read(root, 'h1,h2,h3,h4,h5,h6,[role=heading],legend,label, [data-testid=header-suffix]', context);
}

/** Elements without a meaning of their own that hold nothing but text, and aren't part of something to press. */
const bare = ':is(div, span):not(:empty, :has(:not(b, strong, br)), :is(a, button, label, nav, [role=button]) *)';
/** A sentence, and not only a name. */
const sentence = /[.!?:。！？।؟]$|.{24}/;

/** Short sentences say what a prompt is for as well. Some pages write them without a paragraph. */
function sentencesIn(root: Element, context: LookContext): string[] {
  return [
    ...read(
      root,
      'p, [role=alert], [role=status], [aria-live], [id*=-error], [id*=-helper], [data-testid*=error]',
      context,
    ),
    ...read(root, bare, context).filter((text) => sentence.test(text)),
  ];
}

function read(root: Element, selector: string, context: LookContext): string[] {
  const texts: string[] = [];
  for (const element of firstVisible(root, selector, context)) {
    if (isWritten(element, context.host, context)) continue;
    // One character more shows that it's too long.
    const text = textOf(element, longest + 1, context.budget);
    if (text.length <= longest) texts.push(text);
    if (texts.length === mostTexts) break;
  }
  return texts.flatMap(linesOf);
}

/** The labels of what can be pressed. */
function buttonsIn(root: Element, context: LookContext, isOwn: (element: Element) => boolean): string[] {
  const texts: string[] = [];
  for (const button of firstVisible(root, 'button, a, [role=button], [role=link], input[type=submit]', context)) {
    if (!isOwn(button)) continue;
    texts.push(
      button instanceof HTMLInputElement ? button.value.slice(0, longest) : textOf(button, longest, context.budget),
    );
    if (texts.length === mostButtons) break;
  }
  return texts;
}

/** The lines of a text as the patterns expect them. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');
}

/** A field's own description names how the code was sent, even if no sentence does. */
function* spokenIn(root: Element, context: LookContext, isOwn: (element: Element) => boolean): Generator<string> {
  for (const field of allIn(root, 'input[aria-label], input[placeholder]', context))
    if (isVisible(field, context) && isOwn(field))
      yield plain(`${attribute(field, 'aria-label')} ${attribute(field, 'placeholder')}`);
}

/** The signs that words give: headings apart from short sentences, and from what can be pressed. */
export function* wordSigns(
  root: Element,
  headings: readonly string[],
  context: LookContext,
  isOwn: (element: Element) => boolean,
): Generator<SignName> {
  const sentences = [...headings, ...sentencesIn(root, context)];
  const pressable = buttonsIn(root, context, isOwn);
  const buttons = pressable.flatMap(linesOf);
  const where: { readonly [Key in Word]?: readonly string[] } = {
    'says-recovery': headings,
    'says-dead-end': headings,
    'says-switch-off': buttons,
    'says-passkey': [sentences.join(' ')],
  };
  const say = (texts: readonly string[], word: Word): boolean => texts.some((text) => says(text, word, context));
  for (const word of Object.keys(words) as Word[])
    if (word.startsWith('says-') && say(where[word] ?? sentences, word)) yield word as SignName;
  for (const word of ['says-save-codes', 'says-set-up'] as const) if (say(buttons, word)) yield word;
  if (sentences.some((text) => pipelinesSentence.test(text))) yield 'says-pipelines';
  if (pressable.some((text) => securityKeyLink.test(plain(text)))) yield 'security-key-link';
  const spoken = [...spokenIn(root, context, isOwn)];
  for (const word of ['says-app-code', 'says-mailed-code'] as const) if (say(spoken, word)) yield word;
}
