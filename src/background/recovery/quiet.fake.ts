import { base64 } from '@scure/base';

/** 32 bytes that tell texts apart, in place of the slow hash of a code. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: 32 }, (_, at) => text.charCodeAt(at % text.length) & 255);
}

type Original = () => Promise<object>;

/** The ports of codes and pages without a wait and without a page: no matter what one claimed, it shows nothing. */
export const quietCrypto = async (original: Original) => ({
  ...(await original()),
  slowHash: async (text: string) => base64.encode(bytesOf(text)),
});
export const quietLook = async (original: Original) => ({
  ...(await original()),
  lookNow: async () => ({ seen: { text: 1 } }),
});
export const openTabs = async (original: Original) => ({
  ...(await original()),
  tabById: async (id: number) => ({ id, url: 'https://bitbucket.org/' }),
});
