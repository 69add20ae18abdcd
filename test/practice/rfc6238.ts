// Codes as RFC 4226 and RFC 6238 define them, written for the practice side alone: the extension's own codes are checked
// against these, so nothing may be shared with it.
import { createHmac, timingSafeEqual } from 'node:crypto';

export type Algorithm = 'sha1' | 'sha256' | 'sha512';

export interface CodeOptions {
  readonly digits?: number;
  readonly period?: number;
  readonly algorithm?: Algorithm;
}

export const counterCode = (
  secret: Uint8Array,
  counter: number,
  { digits = 6, algorithm = 'sha1' }: CodeOptions = {},
): string => {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac(algorithm, secret).update(message).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
};

export const stepAt = (milliseconds: number, period = 30): number => Math.floor(milliseconds / 1000 / period);

export const codeAt = (secret: Uint8Array, milliseconds: number, options: CodeOptions = {}): string =>
  counterCode(secret, stepAt(milliseconds, options.period), options);

const same = (left: string, right: string): boolean => {
  const [one, other] = [Buffer.from(left), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** The step whose code this is, at most one away from now; undefined for a wrong code. */
export const matchingStep = (
  secret: Uint8Array,
  code: string,
  milliseconds: number,
  options: CodeOptions = {},
): number | undefined => {
  const now = stepAt(milliseconds, options.period);
  return [now, now - 1, now + 1].find((step) => step >= 0 && same(counterCode(secret, step, options), code));
};
