/** CRC-32 of a text: tells what a disk damaged. It is no protection against anybody, and needs no key. */
export function checksum(text: string): string {
  let rest = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit >> 8, unit & 0xff]) {
      rest ^= byte;
      for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    }
  }
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
