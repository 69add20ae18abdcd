import { same } from '../../core/json-equal.ts';
import type { Cipher, Key } from '../../core/vault/cipher.ts';
import type { Content } from '../../core/vault/content.ts';
import { boundTo, type Generation, readGeneration } from '../../core/vault/generation.ts';
import { contentVersion, migrate } from '../../core/vault/versions/migrate.ts';
import { NotSaved } from './both-stores.ts';

/** The content that a key opened, and its generation. */
export type Opened = { readonly content: Content; readonly generation: Generation };

/**
 * Seals content as a generation.
 *
 * @throws if the content couldn't be read again: nothing unreadable must ever be written
 */
export async function sealContent(
  cipher: Cipher,
  content: Content,
  { number, keyId, key }: { readonly number: number; readonly keyId: string; readonly key: Key },
): Promise<Generation> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  if (readContent(contentVersion, bytes) === null) throw new Error('This is not what a vault holds');
  const place = { version: contentVersion, number, keyId };
  const sealed = await cipher.seal(key, bytes, boundTo(place));
  const generation: Generation = { format: 'which-code-vault', ...place, sealed };
  if (!same(readGeneration(generation), generation)) throw new NotSaved('full', 'it is larger than a vault can be');
  return generation;
}

/** The content; `damaged` if the key doesn't open it, `strange` if it does but this program can't read it. */
export async function openContent(
  cipher: Cipher,
  generation: Generation,
  key: Key,
): Promise<Content | 'damaged' | 'strange'> {
  const bytes = await cipher.open(key, generation.sealed, boundTo(generation));
  return bytes === null ? 'damaged' : (readContent(generation.version, bytes) ?? 'strange');
}

/**
 * The newest content that the key opens, from either store; null if it opens none. Intact content that can't be read is
 * never skipped in favor of an older one, which would then be written over it.
 */
export async function openNewest(
  cipher: Cipher,
  generations: readonly Generation[],
  key: Key,
): Promise<Opened | 'strange' | null> {
  for (const generation of generations) {
    const content = await openContent(cipher, generation, key);
    if (content === 'strange') return content;
    if (content !== 'damaged') return { content, generation };
  }
  return null;
}

function readContent(version: number, bytes: Uint8Array<ArrayBuffer>): Content | null {
  try {
    return migrate(version, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
