// A text that changes the direction of what follows could make one thing look like another; so could invisible
// characters. The two joiners are allowed: they belong to letters in Persian, Hindi and others, and to variants in
// Japanese names.
const hidden = /(?!\u200c|\u200d|\p{VS})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u;
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Whether a text has invisible characters: controls, direction marks, and others that show nothing. */
export function holdsHidden(text: string): boolean {
  return hidden.test(text);
}

/** A text without them. Line breaks and tabs become spaces. */
export function withoutHidden(text: string): string {
  return [...text.replace(breaks, ' ')].filter((letter) => !hidden.test(letter)).join('');
}
