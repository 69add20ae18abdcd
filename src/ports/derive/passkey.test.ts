import { hkdfSync } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canUsePasskey, makePasskey, usePasskey } from './passkey.ts';

type Options = { readonly publicKey: Record<string, unknown> };
/** What the computer answers to a salt while a passkey is created and when it is used; null if it doesn't. */
let answers: { made: Uint8Array | null; used: Uint8Array | null };
const asked: { create?: Options | undefined; get?: Options | undefined } = {};
let isStopped = false;

class FakeCredential {
  static isUserVerifyingPlatformAuthenticatorAvailable = async () => true;
  readonly id = 'Abc_-w';
  readonly #answer: Uint8Array | null;
  constructor(answer: Uint8Array | null) {
    this.#answer = answer;
  }
  getClientExtensionResults() {
    return this.#answer === null ? {} : { prf: { enabled: true, results: { first: this.#answer.slice().buffer } } };
  }
}
const answer = (what: 'made' | 'used') => {
  if (isStopped) throw new DOMException('The user stopped', 'NotAllowedError');
  return new FakeCredential(answers[what]);
};

beforeEach(() => {
  answers = { made: null, used: new Uint8Array(32).fill(9) };
  isStopped = false;
  asked.create = asked.get = undefined;
  vi.stubGlobal('PublicKeyCredential', FakeCredential);
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
  vi.stubGlobal('navigator', {
    credentials: {
      create: async (options: Options) => {
        asked.create = options;
        return answer('made');
      },
      get: async (options: Options) => {
        asked.get = options;
        return answer('used');
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const plan = { kind: 'passkey', credential: 'Abc_-w', salt: Buffer.alloc(32, 5).toString('base64') } as const;
/** As SECURITY.md says it. */
const derived = (prf: Uint8Array) =>
  Buffer.from(hkdfSync('sha256', prf, new Uint8Array(), 'which-code passkey 1', 32)).toString('base64');

test('its key is what SECURITY.md says, of what the computer answers to the salt', async () => {
  expect(await usePasskey(plan)).toBe(derived(new Uint8Array(32).fill(9)));
  expect(asked.get?.publicKey).toMatchObject({
    allowCredentials: [{ type: 'public-key', id: new Uint8Array(Buffer.from('Abc_-w', 'base64url')) }],
    userVerification: 'required',
    extensions: { prf: { eval: { first: new Uint8Array(32).fill(5) } } },
  });
  expect(asked.get?.publicKey).not.toHaveProperty('rpId');
});

test('a new one belongs to the extension, verifies the user, and has a salt of its own', async () => {
  answers = { made: new Uint8Array(32).fill(8), used: null };
  const [one, other] = [await makePasskey(), await makePasskey()];
  expect(one?.own).toBe(derived(new Uint8Array(32).fill(8)));
  expect(Buffer.from(one?.plan.salt ?? '', 'base64')).toHaveLength(32);
  expect(other?.plan.salt).not.toBe(one?.plan.salt);
  expect(asked.create?.publicKey).toMatchObject({ authenticatorSelection: { userVerification: 'required' } });
  expect(asked.create?.publicKey).toHaveProperty('rp');
  expect(asked.create?.publicKey).not.toHaveProperty('rp.id');
});

test('if it answers to a salt only when it is used, it is used at once', async () => {
  expect((await makePasskey())?.own).toBe(derived(new Uint8Array(32).fill(9)));
});

test('there is no key if it never answers to a salt, or if the user canceled', async () => {
  answers = { made: null, used: null };
  expect(await makePasskey()).toBeNull();
  expect(await usePasskey(plan)).toBeNull();
  isStopped = true;
  expect(await makePasskey()).toBeNull();
  expect(await usePasskey(plan)).toBeNull();
});

test('it is offered on an extension’s own page in Chromium, if the computer has one, and nowhere else', async () => {
  expect(await canUsePasskey()).toBe(true);
  FakeCredential.isUserVerifyingPlatformAuthenticatorAvailable = async () => false;
  expect(await canUsePasskey()).toBe(false);
  FakeCredential.isUserVerifyingPlatformAuthenticatorAvailable = async () => true;
  vi.stubGlobal('location', { protocol: 'moz-extension:' });
  expect(await canUsePasskey()).toBe(false);
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
  vi.stubGlobal('PublicKeyCredential', undefined);
  expect(await canUsePasskey()).toBe(false);
});
