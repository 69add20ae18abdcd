import { same } from '../../core/json-equal.ts';
import { type Content, contentVersion, migrate } from '../../core/vault/content.ts';
import { boundTo, type Generation, readGeneration } from '../../core/vault/generation.ts';
import type { Cipher, Key } from '../../core/vault/sealed.ts';
import { NotSaved } from './both-stores.ts';

/** The content that a key opened, and the generation that it came from. */
export type Opened = { readonly content: Content; readonly generation: Generation };

/**
 * Seals content as a generation.
 *
 * @throws where the content could not be read again: nothing that can't be read is ever to be written
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

/** The content; `damaged` where the key does not open it, `strange` where it does and this program can't read it. */
export async function openContent(
  cipher: Cipher,
  generation: Generation,
  key: Key,
): Promise<Content | 'damaged' | 'strange'> {
  const bytes = await cipher.open(key, generation.sealed, boundTo(generation));
  return bytes === null ? 'damaged' : (readContent(generation.version, bytes) ?? 'strange');
}

/**
 * The newest content that the key opens, from either store; null where it opens none. Content that is whole but can't
 * be read is never passed over for an older one, which would then be written over it.
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
