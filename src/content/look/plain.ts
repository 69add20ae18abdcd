/**
 * A text as the words are compared: in lower case, with straight quotes, single spaces, and no accents, since pages and
 * keyboards drop them. Signs that only guide the drawing of a text go as well. What remains after that differs by
 * alphabet: Japanese and Korean marks are part of their letters and stay, Arabic vowel signs are accents, and Turkish
 * has two letters whose capitals look like the Latin I.
 */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u0640\u064b-\u0652\u200b-\u200f]/g, '')
    .normalize()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ı/g, 'i');
}
