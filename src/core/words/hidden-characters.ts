// A text that changes the direction of what follows could make one thing look like another; so could invisible
// characters. The two joiners are allowed: they belong to letters in Persian, Hindi and others, and to variants in
// Japanese names.
const hidden = /(?!\u200c|\u200d|\p{VS})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u;
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

// The flags of England, Scotland, Wales and others are a black flag, letters that show nothing by themselves, and an end.
const flag = String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`;
const flags = new RegExp(flag, 'gu');
const letters = new RegExp(`${flag}|.`, 'gsu');

/** The letters of a text, each with what belongs to it where we know that: cut into characters, such a flag is nothing. */
export function lettersOf(text: string): readonly string[] {
  return text.match(letters) ?? [];
}

/** Whether a text has invisible characters: controls, direction marks, and others that show nothing. */
export function holdsHidden(text: string): boolean {
  return hidden.test(text.replace(flags, ''));
}

/** A text without them. Line breaks and tabs become spaces. */
export function withoutHidden(text: string): string {
  return lettersOf(text.replace(breaks, ' '))
    .filter((letter) => !holdsHidden(letter))
    .join('');
}
