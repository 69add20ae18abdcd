import { createDecipheriv } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { cipher, random } from '../../ports/crypto.ts';
import { failed, ok } from '../result.ts';
import { contentOf, made, one, three, two } from './backup.fake.ts';
import * as backup from './backup.ts';
import { type Content, freshContent } from './content.ts';
import { longest } from './sealed.ts';
import { contentVersion } from './versions/migrate.ts';
import { type Kdf, usualKdf } from './way.ts';

const kdf: Kdf = { ...usualKdf, salt: Buffer.alloc(16, 3).toString('base64') };
const own = new Uint8Array(32).fill(7);
function fileOf(text: string): backup.BackupFile {
  const file = backup.readBackupFile(text);
  if (!file.ok) throw new Error(`It was read as ${file.why}`);
  return file.value;
}

/** A file with what someone who knows its passphrase put there. */
async function crafted(inside: unknown): Promise<backup.BackupFile> {
  const bytes = inside instanceof Uint8Array ? inside : new TextEncoder().encode(JSON.stringify(inside));
  const bound = JSON.stringify(['which-code backup', 1, kdf.name, kdf.memory, kdf.passes, kdf.lanes, kdf.salt]);
  const sealed = await cipher.seal(own, new Uint8Array(bytes), bound);
  return fileOf(JSON.stringify({ format: 'which-code-backup', version: 1, kdf, sealed }));
}

async function derived(password: string, { memory, passes, lanes, salt }: Kdf): Promise<Uint8Array<ArrayBuffer>> {
  const how = {
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  } as const;
  const bytes = await argon2id({ password: password.normalize('NFC'), salt: Buffer.from(salt, 'base64'), ...how });
  return new Uint8Array(bytes);
}

describe('a file', () => {
  test('returns what went in, without what was deleted', async () => {
    const content: Content = { ...contentOf(one, two), deleted: [{ entry: three, at: made }], backup: 5 };
    const text = await backup.sealBackup(content, made, kdf, own, cipher);
    expect(await backup.openBackup(fileOf(text), own, cipher)).toEqual(
      ok({ made, content: { ...content, deleted: [] } }),
    );
    expect(text).not.toContain(one.account);
    expect(text).not.toContain(one.secret);
  });

  test('opens with no other key, and says so', async () => {
    const file = fileOf(await backup.sealBackup(contentOf(one), made, kdf, own, cipher));
    expect(await backup.openBackup(file, random(32), cipher)).toEqual(failed('wrong-key'));
  });

  test.each(['', 'x', 'xx'])('can’t be used if any one bit of it was changed%s', async (longer) => {
    const content = contentOf({ ...one, account: longer });
    const text = await backup.sealBackup(content, made, kdf, own, cipher);
    const bytes = new TextEncoder().encode(text);
    const refusals = new Set<unknown>();
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const file = backup.readBackupFile(new TextDecoder().decode(flipped));
      const read = file.ok ? await backup.openBackup(file.value, own, cipher) : file;
      refusals.add(read.ok ? `bit ${bit} opens` : read.why);
    }
    expect(refusals).toEqual(new Set(['not-ours', 'newer', 'damaged', 'wrong-key']));
  });

  test('can’t be used if it was cut off anywhere', async () => {
    const text = (await backup.sealBackup(contentOf(one), made, kdf, own, cipher)).trimEnd();
    for (let length = 0; length < text.length; length++)
      expect(backup.readBackupFile(text.slice(0, length))).toEqual(failed('not-ours'));
  });

  test.each<[string, object, string]>([
    ['another format', { format: 'another' }, 'not-ours'],
    ['no version', { version: undefined }, 'not-ours'],
    ['a later version', { version: 2 }, 'newer'],
    ['version 0', { version: 0 }, 'damaged'],
    ['a version that is a text', { version: '1' }, 'damaged'],
    ['more memory than we are willing to take', { kdf: { ...kdf, memory: 1_048_577 } }, 'damaged'],
    ['a million passes', { kdf: { ...kdf, passes: 1_000_000 } }, 'damaged'],
    ['hardly any memory', { kdf: { ...kdf, memory: 8 } }, 'damaged'],
    ['another way to derive', { kdf: { ...kdf, name: 'pbkdf2' } }, 'damaged'],
    ['no salt', { kdf: { ...kdf, salt: '' } }, 'damaged'],
    ['nothing sealed', { sealed: null }, 'damaged'],
    ['a short nonce', { sealed: { iv: 'AAAA', data: 'A'.repeat(40) } }, 'damaged'],
  ])('with %s is refused before anything is computed', async (_, change, refusal) => {
    const file = JSON.parse(await backup.sealBackup(contentOf(one), made, kdf, own, cipher));
    expect(backup.readBackupFile(JSON.stringify({ ...file, ...change }))).toEqual(failed(refusal));
  });

  test.each(['', 'null', '7', '[]', '{}', 'which-code-backup', `[${'['.repeat(9_000)}`, 'x'.repeat(8_100_000)])(
    'with the text %.20s is not ours',
    (text) => {
      expect(backup.readBackupFile(text)).toEqual(failed('not-ours'));
    },
  );

  test('is not even parsed if it is longer than any that was written', async () => {
    const text = await backup.sealBackup(contentOf(one), made, kdf, own, cipher);
    expect(backup.readBackupFile(text.padEnd(backup.longestFile))).toHaveProperty('value.sealed');
    expect(backup.readBackupFile(text.padEnd(backup.longestFile + 1))).toEqual(failed('not-ours'));
  });

  test.each<[string, unknown, string]>([
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x80, 0x00]), 'damaged'],
    ['a text that is no JSON', new TextEncoder().encode('{"version":1'), 'damaged'],
    ['nothing', null, 'damaged'],
    ['no content', { version: contentVersion, made }, 'damaged'],
    ['no time', { version: contentVersion, content: freshContent }, 'damaged'],
    ['a time out of all time', new TextEncoder().encode(`{"version":1,"made":1e999,"content":{}}`), 'damaged'],
    ['content of a later version', { version: contentVersion + 1, made, content: {} }, 'newer'],
    ['an entry without a key', { version: 1, made, content: { entries: [{}], deleted: [], backup: null } }, 'damaged'],
  ])('that was sealed around %s is refused, and throws nothing', async (_, inside, refusal) => {
    expect(await backup.openBackup(await crafted(inside), own, cipher)).toEqual(failed(refusal));
  });

  // Written from SECURITY.md, without any of our code: that page is a promise to other programs.
  test('opens with what any other program has', async () => {
    const password = 'cafe\u0301 at nine';
    const ours = await derived(password, kdf);
    const file = JSON.parse(await backup.sealBackup(contentOf(one), made, kdf, ours, cipher));
    const { name, memory, passes, lanes, salt } = file.kdf;
    const theirs = await derived(password, file.kdf);
    const data = Buffer.from(file.sealed.data, 'base64');
    const opening = createDecipheriv('aes-256-gcm', theirs, Buffer.from(file.sealed.iv, 'base64'));
    opening.setAAD(Buffer.from(`["which-code backup",1,"${name}",${memory},${passes},${lanes},"${salt}"]`));
    opening.setAuthTag(data.subarray(-16));
    const inside = JSON.parse(Buffer.concat([opening.update(data.subarray(0, -16)), opening.final()]).toString());
    expect(inside).toMatchObject({ version: contentVersion, made, content: { entries: [one], deleted: [] } });
  });

  test('of an older version opens, brought up to ours', async () => {
    const content = { entries: [one], deleted: [], backup: null };
    expect(await backup.openBackup(await crafted({ version: 1, made, content }), own, cipher)).toEqual(
      ok({ made, content: contentOf(one) }),
    );
  });

  test('is made of a vault that is as full as one can be, and opens', async () => {
    // As many bytes as the largest sealed text has, except for the tag.
    const room = (longest / 4) * 3 - 16;
    const recovery = (ticked: string) => ({ ...freshContent.recovery, ticked: [ticked] });
    const bare = JSON.stringify({ ...contentOf(one), recovery: recovery('') }).length;
    const content: Content = { ...contentOf(one), recovery: recovery('x'.repeat(room - bare)) };
    expect(JSON.stringify(content)).toHaveLength(room);
    const file = fileOf(await backup.sealBackup(content, made, kdf, own, cipher));
    expect(file.sealed.data.length).toBeGreaterThan(longest);
    expect(await backup.openBackup(file, own, cipher)).toEqual(ok({ made, content }));
  });

  test('is not made if it could not be read again', async () => {
    const content: Content = {
      ...freshContent,
      recovery: { ...freshContent.recovery, ticked: ['x'.repeat(6_100_000)] },
    };
    await expect(backup.sealBackup(content, made, kdf, own, cipher)).rejects.toThrow('read again');
  });
});
