import punycode from 'punycode.js';
import { getDomain, getPublicSuffix } from 'tldts';
import { governmentDomains, isGovernmentCloud } from './hosts.ts';

/**
 * Whether a host that isn't Atlassian's imitates one that is. Asked only when the user opens the popup there. Only the
 * registrable domain matters: `bitbucket.acme.com` is a company's own server, `bitbucket-org.com` isn't. Lists of
 * public suffixes are from `tldts`. Source: page facts, section 6 and its table of look-alikes.
 */
export function imitatesAtlassian(hostName: string): boolean {
  const host = hostName.replace(/\.$/, '');
  if (host === 'bitbucket.io' || host.endsWith('.bitbucket.io')) return true; // pages of Bitbucket's users, never a sign-in
  if (inside.test(host) || isGovernmentCloud(host)) return false;
  const plain = skeleton(punycode.toUnicode(host));
  if (hidesDomain(plain)) return true;
  const domain = getDomain(host);
  if (domain === null || genuine.includes(domain)) return false;
  const suffix = getPublicSuffix(host) ?? '';
  const name = skeleton(punycode.toUnicode(domain.slice(0, domain.length - suffix.length - 1)));
  return imitatesName(name, suffix) || genuine.includes(skeleton(punycode.toUnicode(domain)));
}

/** Atlassian's own registrable domains. */
const genuine: readonly string[] = ['atlassian.com', 'atlassian.net', 'bitbucket.org', 'trello.com', 'jira.com'];
/** Names for servers inside a company, which no one can register (RFC 6762, appendix G; RFC 8375). */
export const inside = /\.(local|localhost|lan|corp|internal|intern|intranet|intra|private|home|home\.arpa)$/;
/** Long names: with one wrong letter they still read as the name. Short ones must match exactly. */
const longNames: readonly string[] = ['atlassian', 'bitbucket'];
const shortNames: readonly string[] = ['trello', 'jira'];

/**
 * `atlassian.com.acme.example`, `bitbucket-org.acme.example`, `id.atlassian.com-login.example`: the whole domain is in
 * front of another, or in front of the rest of a longer name.
 */
function hidesDomain(host: string): boolean {
  if (host.endsWith('.mcas.ms')) return false; // Microsoft's proxy writes the real host this way
  return [...genuine, ...governmentDomains].some((domain) => {
    const dashed = domain.replace('.', '-');
    const inner = `.${host}`;
    return (
      inner.includes(`.${domain}.`) ||
      inner.includes(`.${domain}-`) ||
      inner
        .slice(0, inner.lastIndexOf('.'))
        .split('.')
        .some((label) => wordIn(label, dashed))
    );
  });
}

/** Whether `label` contains `word` as whole words between dashes: `id-atlassian-com` contains `atlassian-com`. */
function wordIn(label: string, word: string): boolean {
  return `-${label}-`.includes(`-${word}-`);
}

function imitatesName(name: string, suffix: string): boolean {
  const parts = name.split('-');
  if (longNames.some((long) => name.replaceAll('-', '').includes(long))) return true;
  if (shortNames.some((short) => name === short || wordIn(name, short))) return true;
  return longNames.some((long) => {
    const own = genuine.some((domain) => domain === `${long}.${suffix}`);
    return [name, ...parts].some((part) => part.length >= 6 && slips(part, long) <= (own && part === name ? 2 : 1));
  });
}

/** Letters that look alike, mapped to the plain one. Not complete: the rest of Unicode folds by NFKD. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    ɑ: 'a',
    α: 'a',
    в: 'b',
    Ь: 'b',
    ƅ: 'b',
    с: 'c',
    ϲ: 'c',
    ԁ: 'd',
    е: 'e',
    є: 'e',
    һ: 'h',
    і: 'i',
    ι: 'i',
    ı: 'i',
    ӏ: 'l',
    ⅼ: 'l',
    ј: 'j',
    к: 'k',
    κ: 'k',
    ո: 'n',
    ν: 'v',
    о: 'o',
    ο: 'o',
    օ: 'o',
    р: 'p',
    ρ: 'p',
    ѕ: 's',
    ʂ: 's',
    т: 't',
    τ: 't',
    υ: 'u',
    ս: 'u',
    ц: 'u',
    г: 'r',
    ѵ: 'v',
    х: 'x',
    у: 'y',
    ł: 'l',
    ƚ: 'l',
    ŧ: 't',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
    '0': 'o',
    '1': 'l',
    '3': 'e',
    '5': 's',
    '7': 't',
    '|': 'l',
  }),
);

/** A text with look-alike letters made the same and marks dropped: `bitbuckét` → `bitbucket`. */
function skeleton(text: string): string {
  const folded = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return [...folded]
    .map((letter) => alike.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** How many letters must be changed, added, dropped or swapped with their neighbor to turn one word into the other. */
function slips(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
