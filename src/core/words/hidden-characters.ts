// A text that changes the direction of what follows could make one thing look like another; so could marks that are not
// seen at all. The two joiners are letters' business in Persian, Hindi and others, variants in Japanese names.
const hidden = /(?!\u200c|\u200d|\p{VS})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u;
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Whether a text holds invisible characters: controls, marks of direction, and others that show nothing. */
export function holdsHidden(text: string): boolean {
  return hidden.test(text);
}

/** A text without them. Line breaks and tabs become spaces. */
export function withoutHidden(text: string): string {
  return [...text.replace(breaks, ' ')].filter((letter) => !hidden.test(letter)).join('');
}
