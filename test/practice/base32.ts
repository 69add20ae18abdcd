// RFC 4648 base32 without padding, as secrets are shown to people.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const toBase32 = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
};

export const fromBase32 = (text: string): Uint8Array => {
  const clean = text.toUpperCase().replace(/[\s=-]/g, '');
  const bits = Array.from(clean, (character) => {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new Error(`"${character}" is not a base32 character`);
    return value.toString(2).padStart(5, '0');
  }).join('');
  return Uint8Array.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};
