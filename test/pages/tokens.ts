// Tokens of the shape seen in real addresses (page facts, rows 4, 8, 16): three parts, the middle one readable.
// Nothing is signed.

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

export const tokenOf = (payload: Readonly<Record<string, unknown>>): string =>
  [
    part({ kid: 'micros/placeholder/0000000000000000', alg: 'RS256' }),
    part(payload),
    part('signature-placeholder'),
  ].join('.');

/** The id that this folder put into a token; empty for any other. */
export const idIn = (token: string | null): string => {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString());
    return typeof payload === 'object' && payload !== null && 'jti' in payload ? String(payload.jti) : '';
  } catch {
    return '';
  }
};

export const inviteToken = (id: string): string =>
  tokenOf({
    sub: '712020:00000000-aaaa-4bbb-8ccc-000000000001',
    aud: 'link-signature-validator',
    nbf: 1700000000,
    scope: 'inviteOtp',
    infoCode: 'invitedUser',
    iss: 'micros/aid-account',
    exp: 1700604800,
    jti: id,
  });

export const reviewToken = (): string =>
  tokenOf({ scope: 'MfaPromote', providedFactors: ['Password'], nbf: 1700000000, exp: 1700000600 });

export const handOffToken = (id: string): string =>
  tokenOf({ markedVerified: 'false', loginType: 'sessionRefresh', jti: id });
