/**
 * One page to judge: without `html` its document is treated as empty. A sandboxed one has an opaque origin, and isn't
 * its address's own.
 */
export type Page = { readonly url: string; readonly html: string | null; readonly sandboxed?: boolean };
/** A page to judge after the pages of its journey, oldest first. */
export type Case = Page & { readonly journey: readonly Page[] };

/**
 * Reads one line of a file of cases.
 * @throws Error with a sentence that says what is wrong with the line
 */
export function readCase(line: string): Case {
  const given = parse(line);
  const what = 'The line';
  refuseOthers(given, ['url', 'html', 'sandboxed', 'journey'], what);
  const { journey = [] } = given;
  if (!Array.isArray(journey))
    throw new Error('"journey" must be a list of pages, each {"url", "html"?, "sandboxed"?}.');
  return {
    ...readPage(given, what),
    journey: journey.map((page: unknown, at) => readEarlier(page, `Page ${at + 1} of "journey"`)),
  };
}

function readEarlier(given: unknown, what: string): Page {
  const page = asObject(given, what);
  refuseOthers(page, ['url', 'html', 'sandboxed'], what);
  return readPage(page, what);
}

/** A misspelt "html" would otherwise be judged, without a word, as a page that shows nothing. */
function refuseOthers(given: Record<string, unknown>, known: readonly string[], what: string): void {
  const other = Object.keys(given).find((key) => !known.includes(key));
  if (other === undefined) return;
  const names = known
    .map((key) => `"${key}"`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
  throw new Error(`${what} has ${JSON.stringify(other)}, which is not read here: there can be ${names}.`);
}

/**
 * Checks an address.
 * @throws Error if it isn't one
 */
export function readAddress(url: string): string {
  if (!URL.canParse(url))
    throw new Error(`"${url}" is not an address. Give a whole one, such as https://id.atlassian.com/login.`);
  return url;
}

function parse(line: string): Record<string, unknown> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    throw new Error('The line is not JSON. Write one object a line: {"url": "https://…", "html": "…"}.');
  }
  return asObject(given, 'The line');
}

function asObject(given: unknown, what: string): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Error(`${what} is not an object with a "url".`);
  return { ...given };
}

function readPage({ url, html = null, sandboxed = false }: Record<string, unknown>, what: string): Page {
  if (url === undefined) throw new Error(`${what} has no "url".`);
  if (typeof url !== 'string') throw new Error(`${what} has a "url" that is not text.`);
  if (html !== null && typeof html !== 'string') throw new Error(`${what} has an "html" that is not text.`);
  if (typeof sandboxed !== 'boolean') throw new Error(`${what} has a "sandboxed" that is neither true nor false.`);
  return { url: readAddress(url), html, ...(sandboxed && { sandboxed }) };
}
