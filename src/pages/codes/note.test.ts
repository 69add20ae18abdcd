import { expect, test, vi } from 'vitest';
import { patiently } from '../../../test/patiently.ts';
import { say } from '../../core/words/say.ts';
import { hooked } from '../../ui/hook.fake.ts';

vi.mock('../../ports/i18n.ts', () => ({ words: () => '' }));
const { useNote } = await import('./note.tsx');

test('a note that names an account goes when the vault locks, and does not come back', async () => {
  let locked = false;
  const page = hooked(() => useNote(locked));
  const note = { says: say('entry_deleted', 'Bitbucket – jo'), undo: () => {} };
  page.result.setNote(note);
  await patiently(() => expect(page.result.note).toBe(note));
  locked = true;
  page.again();
  expect(page.result.note).toBeNull();
  locked = false;
  page.again();
  await patiently(() => expect(page.result.note).toBeNull());
  page.end();
});
