import { type MessageKey, type Say, say } from './say.ts';

const longest = 32;
const mostWords = 4;
const mostDigits = 5;

/**
 * A name that others chose (a workspace's id, the first label of a site's host), as it may be used in our sentences:
 * cut to a sensible length, and only if it looks like an id. One that reads like a sentence, or contains what could be
 * a phone number, isn't shown: anyone can give a workspace the name `call-0800-123-to-unlock-your-account`.
 * @example shownName('acme-team') // 'acme-team'
 */
export function shownName(name: string): string | undefined {
  if (!/^[a-z0-9_-]+$/i.test(name) || !/[a-z]/i.test(name)) return undefined;
  // `callUsNow` has as many words as `call-us-now`.
  const words = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  if (words.length > mostWords || name.replace(/\D/g, '').length > mostDigits) return undefined;
  // A number is only a counter, as in `acme-dev-2`: the last word, and no dialing code.
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (numbers.length > 1 || numbers.some((number) => number !== words.at(-1) || /^0|.{5}/.test(number)))
    return undefined;
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}

/** The host of an Atlassian customer site, under the same rules for the label that its owner chose. */
export function shownSite(host: string): string | undefined {
  const [, label = '', domain = ''] = /^([^.]+)\.((?:[a-z0-9-]+\.)*[a-z]+)$/i.exec(host) ?? [];
  const shown = shownName(label);
  return shown === undefined ? undefined : `${shown}.${domain}`;
}

/** A sentence with the name of a workspace, or the one without if there is none to show. */
export function sayWorkspace(workspace: string | undefined, named: MessageKey, unnamed: MessageKey): Say {
  const shown = workspace === undefined ? undefined : shownName(workspace);
  return shown === undefined ? say(unnamed) : say(named, shown);
}

/** A sentence with the host of a site, or the one without if there is none to show. */
export function saySite(site: string | undefined, named: MessageKey, unnamed: MessageKey): Say {
  const shown = site === undefined ? undefined : shownSite(site);
  return shown === undefined ? say(unnamed) : say(named, shown);
}
