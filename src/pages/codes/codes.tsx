import { useState } from 'preact/hooks';
import { type EntryName, label } from '../../core/entries/entry.ts';
import type { EntryList } from '../../core/protocol/entries.ts';
import type { Outcome } from '../../core/vault/outcome.ts';
import { whySay } from '../../core/vault/outcome.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { answered } from '../../ui/use-answer.ts';
import { useVault } from '../../ui/vault/use-vault.ts';
import { WhileOpen } from '../../ui/vault/while-open.tsx';
import { Adding } from './adding.tsx';
import { Deleted } from './deleted.tsx';
import { Entries } from './entries.tsx';
import { EraseAll } from './erase-all.tsx';
import { NoteLine, type SetNote, useNote } from './note.tsx';
import { nothingTyped, type Typed } from './typed.ts';

const listNow = () => answered(ask('entry/list', {}));

/** The codes that are saved here: adding, finding, naming, deleting. */
export function Codes() {
  const vault = useVault(listNow);
  const { look } = vault;
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const { note, setNote } = useNote(vault.vault.state === 'locked');
  const whenErased = () => {
    setNote({ says: say('erase_done') });
    void look();
  };
  const parts = { typed, onType: setTyped, setNote, look, whenErased };
  return (
    <>
      <header class="lead">
        <h1>{words(say('entries_title'))}</h1>
        <p>{words(say('entries_lead'))}</p>
      </header>
      <NoteLine note={note} />
      <WhileOpen
        {...vault}
        empty={<Saved list={null} {...parts} />}
        whenUnreadable={<EraseAll list={null} onErased={whenErased} />}
      >
        {({ content }) => <Saved list={content} {...parts} />}
      </WhileOpen>
    </>
  );
}

type SavedParts = {
  /** Null if there is no vault yet. */
  list: EntryList | null;
  typed: Typed;
  onType: (typed: Typed) => void;
  setNote: SetNote;
  look: () => Promise<void>;
  whenErased: () => void;
};

/** The page once the vault is open: adding, the list, deleted codes, and deleting everything. */
function Saved({ list, typed, onType, setNote, look, whenErased }: SavedParts) {
  const { names, deleted } = list ?? { names: [], deleted: [] };
  /**
   * Does something to an entry and says so, then looks again even if it failed: the reason may be that something
   * changed.
   */
  const act = async (asked: Promise<Outcome<unknown>>, entry: EntryName, done: MessageKey, undo?: () => void) => {
    const answer = await answered(asked);
    await look();
    setNote(answer.ok ? { says: say(done, label(entry)), ...(undo && { undo }) } : { says: whySay(answer.why) });
  };
  const restore = (entry: EntryName) => void act(ask('entry/restore', { id: entry.id }), entry, 'entry_back');
  const remove = (entry: EntryName) =>
    void act(ask('entry/delete', { id: entry.id }), entry, 'entry_deleted', () => restore(entry));
  const trust = (entry: EntryName) => void act(ask('entry/trust', { id: entry.id }), entry, 'entry_trusted');
  const forget = (entry: EntryName) => void act(ask('entry/forget', { id: entry.id }), entry, 'deleted_forgotten');
  return (
    <>
      <Adding typed={typed} onType={onType} first={list === null} names={names} look={look} />
      {names.length > 0 && <Entries names={names} setNote={setNote} look={look} onDelete={remove} onTrust={trust} />}
      {deleted.length > 0 && <Deleted deleted={deleted} onRestore={restore} onForget={forget} />}
      {list && <Elsewhere />}
      {names.length + deleted.length > 0 && <EraseAll list={list} onErased={whenErased} />}
    </>
  );
}

/** The other pages about the codes. */
function Elsewhere() {
  return (
    <nav aria-label={words(say('entries_other'))}>
      <ul class="elsewhere">
        <li>
          <a href="#/settings">{words(say('settings_ways'))}</a>
        </li>
        <li>
          <a href="#/backup">{words(say('backup_title'))}</a>
        </li>
      </ul>
    </nav>
  );
}
