import { base64, base64urlnopad } from '@scure/base';
import type { WayPlan } from '../../core/vault/way.ts';
import { random } from '../crypto.ts';

type Passkey = Extract<WayPlan, { kind: 'passkey' }>;
const encoder = new TextEncoder();
/** Long enough for the user to find the fingerprint reader, or to type a PIN. */
const patience = 120_000;

/**
 * Whether this browser lets an extension's own page use the computer's fingerprint, face or PIN. Firefox doesn't, and
 * says so only when asked; so it isn't offered there at all.
 */
export async function canUsePasskey(): Promise<boolean> {
  if (location.protocol !== 'chrome-extension:' || typeof PublicKeyCredential === 'undefined') return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
}

/**
 * Creates a passkey for this extension alone (its `rp.id` is the extension's, never a site's) and derives the key from
 * its answer to our salt (WebAuthn PRF, then HKDF). Null if the user canceled, or if the passkey can't answer to a
 * salt.
 */
export async function makePasskey(): Promise<{ readonly plan: Passkey; readonly own: string } | null> {
  const salt = random(32);
  const made = await attempt(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name: 'Which Code?' },
        user: { id: random(16), name: 'Which Code?', displayName: 'Which Code?' },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } },
        timeout: patience,
      },
    }),
  );
  if (!(made instanceof PublicKeyCredential)) return null;
  const plan: Passkey = { kind: 'passkey', credential: made.id, salt: base64.encode(salt) };
  // Some passkeys answer to the salt when they are created; others only when they are used.
  const own = (await keyOf(made)) ?? (await usePasskey(plan));
  return own === null ? null : { plan, own };
}

/** The key that a passkey gives, base64 of 32 bytes. Null if the user canceled or the passkey is gone. */
export async function usePasskey({ credential, salt }: Passkey): Promise<string | null> {
  const first = new Uint8Array(base64.decode(salt));
  const used = await attempt(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: random(32),
        allowCredentials: [{ type: 'public-key', id: new Uint8Array(base64urlnopad.decode(credential)) }],
        userVerification: 'required',
        extensions: { prf: { eval: { first } } },
        timeout: patience,
      },
    }),
  );
  return used instanceof PublicKeyCredential ? keyOf(used) : null;
}

async function keyOf(credential: PublicKeyCredential): Promise<string | null> {
  const answer = credential.getClientExtensionResults().prf?.results?.first;
  if (answer === undefined) return null;
  const bytes = answer instanceof ArrayBuffer ? new Uint8Array(answer) : new Uint8Array(answer.buffer);
  const secret = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode('which-code passkey 1') };
  return base64.encode(new Uint8Array(await crypto.subtle.deriveBits(how, secret, 256)));
}

async function attempt(ask: () => Promise<Credential | null>): Promise<Credential | null> {
  try {
    return await ask();
  } catch {
    return null; // The user stopped, or time ran out: nothing happened.
  }
}
