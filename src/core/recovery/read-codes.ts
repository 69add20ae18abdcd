const shortest = 6;
const longest = 32;
/** Letters and digits, alone or in groups with spaces, dashes or dots between. */
const shape = /^[0-9a-z]+(?:[ .\-‐‑–][0-9a-z]+){0,15}$/i;
const most = 100;

/**
 * Finds recovery codes in lines of text. No format is documented, so any sensible shape is accepted: 6 to 32 letters
 * and digits, in groups or not. A list is the largest number of lines of one shape in which most contain a digit; a
 * single key has to be longer than a word and to mix letters and digits. If nothing is found, the list is empty; it's
 * never an error.
 */
export function readCodes(lines: readonly string[]): readonly string[] {
  const byShape = new Map<string, string[]>();
  for (const line of lines.flatMap(partsOf)) {
    const bare = bareCode(line);
    if (!shape.test(line) || bare.length < shortest || bare.length > longest) continue;
    const form = line.replace(/[0-9a-z]+/gi, (group) => String(group.length)).replace(/[^0-9]/g, '-');
    const same = byShape.get(form) ?? [];
    if (!same.some((other) => bareCode(other) === bare)) byShape.set(form, [...same, line]);
  }
  const lists = [...byShape.values()].filter((codes) => codes.length > 1 && mostHoldDigits(codes));
  const [list] = lists.toSorted((one, other) => other.length - one.length);
  if (list) return list.slice(0, most);
  const single = [...byShape.values()].flat().filter(isKey);
  return single.length === 1 ? single : [];
}

/** Text as lines, whether typed, pasted or from a file. */
export function linesOf(text: string): readonly string[] {
  return text.slice(0, 100_000).split(/\r\n|\r|\n/);
}

/** A code without what only makes it easier to read. */
export function bareCode(code: string): string {
  return code.replace(/[^0-9a-z]/gi, '');
}

/** One line can have several codes, numbered or not, with wide gaps, commas or tabs between. */
function partsOf(line: string): string[] {
  return line
    .split(/[\t,;|]| {2,}/)
    .map((part) =>
      part
        .trim()
        .replace(/^(?:\(?\d{1,2}[.):]\)?|[-*•–])\s+/, '')
        .trim(),
    )
    .filter((part) => part !== '');
}

function mostHoldDigits(codes: readonly string[]): boolean {
  return codes.filter((code) => /\d/.test(code)).length * 2 > codes.length || codes.every((code) => isUnword(code));
}

/** Letters that aren't a word in any language that uses them: capitals throughout, or no vowel for long. */
function isUnword(code: string): boolean {
  const bare = bareCode(code);
  return /^[A-Z]+$/.test(bare) || /[^aeiouy]{5}/i.test(bare);
}

/** Groups of a key have the same length if there are spaces between them; those of "24 November 2026" don't. */
function isSentence(line: string): boolean {
  const [first = '', ...others] = line.split(' ');
  return others.some(
    (group, at) => group.length > first.length || (at < others.length - 1 && group.length !== first.length),
  );
}

/** A key on its own: long, mixed, and not a date or a telephone number. */
function isKey(line: string): boolean {
  const bare = bareCode(line);
  if (bare.length < 12 || isSentence(line)) return false;
  return (/\d/.test(bare) && /[a-z]/i.test(bare)) || bare.length >= 20;
}
