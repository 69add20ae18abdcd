import { base64 } from '@scure/base';

const encoder = new TextEncoder();

/** A short mark of a page, the same each time, from which nobody can read its address. */
export async function pageMark(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', encoder.encode(key));
  return base64.encode(new Uint8Array(digest).slice(0, 12));
}
