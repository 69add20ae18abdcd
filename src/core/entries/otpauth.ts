import { base64 } from '@scure/base';
import { failed, ok, type Result } from '../result.ts';
import { type Say, say } from '../words/say.ts';
import { readKey } from './base32.ts';
import { type Algorithm, algorithms, type Draft, layerOfIssuer, readName, usualRecipe } from './entry.ts';

const longest = 4096;

/**
 * Reads the address in a QR code for an authenticator app: `otpauth://totp/Issuer:account?secret=…`. There is no
 * standard, only the key URI format that all apps follow: the issuer's parameter wins over the label's first part, and
 * the defaults are SHA1, six digits, thirty seconds.
 */
export function readOtpauth(text: string): Result<Draft, Say> {
  const address = text.trim();
  if (address.length > longest) return failed(say('otpauth_long'));
  const parts = /^otpauth:\/\/([a-z]+)\/([^?#]*)\??([^#]*)/i.exec(address);
  if (!parts) return failed(say('otpauth_not'));
  const [, type = '', label = '', query = ''] = parts;
  if (type.toLowerCase() === 'hotp') return failed(say('otpauth_counter'));
  if (type.toLowerCase() !== 'totp') return failed(say('otpauth_type', type.slice(0, 20)));
  const asked = new URLSearchParams(query);
  const twice = saidTwice(asked);
  if (twice !== undefined) return failed(say('otpauth_twice', twice));
  const key = asked.get('secret');
  if (key === null || key.trim() === '') return failed(say('otpauth_no_key'));
  const secret = readKey(key);
  if (!secret.ok) return secret;
  const algorithm = readAlgorithm(asked.get('algorithm'));
  if (algorithm === null) return failed(say('otpauth_algorithm', (asked.get('algorithm') ?? '').slice(0, 20)));
  const digits = readNumber(asked.get('digits'), usualRecipe.digits, 5, 10);
  if (digits === null) return failed(say('otpauth_digits'));
  const period = readNumber(asked.get('period'), usualRecipe.period, 1, 300);
  if (period === null) return failed(say('otpauth_period'));
  const names = readLabel(label, asked.get('issuer'));
  if (names === null) return failed(say('otpauth_label'));
  const issuer = readName(names.issuer);
  if (!issuer.ok) return issuer;
  const account = readName(names.account);
  if (!account.ok) return account;
  const layer = layerOfIssuer(issuer.value);
  return ok({
    layer,
    issuer: issuer.value,
    account: account.value,
    secret: base64.encode(secret.value),
    algorithm,
    digits,
    period,
  });
}

/** The parameters that decide which codes are made, and for which account. */
const parameters = ['secret', 'issuer', 'digits', 'algorithm', 'period'];

/** The first of them that appears twice, in any case: apps disagree on which one is valid, so we can't choose. */
function saidTwice(asked: URLSearchParams): string | undefined {
  const names = [...asked.keys()].map((name) => name.trim().toLowerCase());
  return parameters.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
}

/** The hash that a file or an address names, in any of the usual spellings; null if we don't know it. */
export function readAlgorithm(text: string | null): Algorithm | null {
  if (text === null || text.trim() === '') return usualRecipe.algorithm;
  const name = text.trim().toUpperCase().replace(/^HMAC/, '').replace(/[-_]/g, '');
  return algorithms.find((known) => known === name) ?? null;
}

function readNumber(text: string | null, usual: number, least: number, most: number): number | null {
  if (text === null || text.trim() === '') return usual;
  const number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

/** Splits a label `Issuer:account`; null if it isn't percent-encoded text. */
function readLabel(label: string, given: string | null): { issuer: string; account: string } | null {
  let text: string;
  try {
    text = decodeURIComponent(label);
  } catch {
    return null;
  }
  const at = text.indexOf(':');
  const prefix = at < 0 ? '' : text.slice(0, at).trim();
  return { issuer: (given ?? '').trim() || prefix, account: text.slice(at + 1).trim() };
}
