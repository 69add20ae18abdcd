/** Text encrypted with AES-256-GCM: the 12 bytes of its nonce, and ciphertext with the tag of 16 bytes; both base64. */
export type Sealed = { readonly iv: string; readonly data: string };

export const ivLength = 12;

/** The bytes of a key: the vault’s data key, or the own key of a way to unlock it. */
export type Key = Uint8Array<ArrayBuffer>;

/** The cipher, provided by the platform. */
export type Cipher = {
  seal(key: Key, text: Uint8Array<ArrayBuffer>, bound: string): Promise<Sealed>;
  /**
   * Null if key, nonce, associated data and ciphertext don't fit together. Any other failure throws: it says nothing
   * about the sealed text, which must not be taken for damaged then.
   */
  open(key: Key, sealed: Sealed, bound: string): Promise<Uint8Array<ArrayBuffer> | null>;
};
