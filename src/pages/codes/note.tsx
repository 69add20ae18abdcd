import { useEffect, useRef, useState } from 'preact/hooks';
import { type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';

/** The last thing that was done here, and how to undo it if that's possible. */
export type Note = { readonly says: Say; readonly undo?: () => void };
export type SetNote = (note: Note | null) => void;

/** The note, and a way to set another. It names an account, so it goes when the vault locks. */
export function useNote(locked: boolean): { readonly note: Note | null; readonly setNote: SetNote } {
  const [note, setNote] = useState<Note | null>(null);
  useEffect(() => {
    if (locked) setNote(null);
  }, [locked]);
  return { note: locked ? null : note, setNote };
}

/**
 * A line that says what was just done. It's always in the document, so that screen readers announce what appears in it.
 */
export function NoteLine({ note }: { note: Note | null }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with its row; undoing is what the user is likely to want next.
    if (note?.undo) undo.current?.focus();
  }, [note]);
  return (
    <div class={note ? 'notice note-line' : 'spoken'}>
      <p role="status">{note ? words(note.says) : ''}</p>
      {note?.undo && (
        <button type="button" class="button second" ref={undo} onClick={note.undo}>
          {words(say('entry_undo'))}
        </button>
      )}
    </div>
  );
}
