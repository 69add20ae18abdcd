import { type EntryName, label } from '../../core/entries/entry.ts';
import type { EntryList } from '../../core/protocol/entries.ts';
import type { Outcome } from '../../core/vault/state.ts';
import { type MessageKey, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { ask } from '../../ports/messages.ts';
import { Adding } from './adding.tsx';
import { attempt } from './attempt.ts';
import { Deleted } from './deleted.tsx';
import { Entries } from './entries.tsx';
import { EraseAll } from './erase-all.tsx';
import type { Tell } from './note.tsx';
import type { Typed } from './typed.ts';

type KeptParts = {
  /** Null where there is no vault yet. */
  list: EntryList | null;
  typed: Typed;
  onType: (typed: Typed) => void;
  tell: Tell;
  look: () => Promise<void>;
};

/** The page when nothing stands in the way: adding, the list, what was deleted, and the way out. */
export function Kept({ list, typed, onType, tell, look }: KeptParts) {
  const { names, deleted } = list ?? { names: [], deleted: [] };
  /** Does something to an entry and says so; looks again whatever came of it, since the reason may be news. */
  const act = async (asked: Promise<Outcome<unknown>>, entry: EntryName, done: MessageKey, undo?: () => void) => {
    const came = await attempt(asked);
    await look();
    tell('done' in came ? { says: say(done, label(entry)), ...(undo && { undo }) } : { says: came.why });
  };
  const restore = (entry: EntryName) => void act(ask('entry/restore', { id: entry.id }), entry, 'entry_back');
  const remove = (entry: EntryName) =>
    void act(ask('entry/delete', { id: entry.id }), entry, 'entry_deleted', () => restore(entry));
  const forget = (entry: EntryName) => void act(ask('entry/forget', { id: entry.id }), entry, 'deleted_forgotten');
  return (
    <>
      <Adding typed={typed} onType={onType} first={list === null} alone={names.length === 0} look={look} />
      {names.length > 0 && <Entries names={names} tell={tell} look={look} onDelete={remove} />}
      {deleted.length > 0 && <Deleted deleted={deleted} onRestore={restore} onForget={forget} />}
      {list && <Elsewhere />}
      {names.length + deleted.length > 0 && (
        <EraseAll
          list={list}
          onErased={() => {
            tell({ says: say('erase_done') });
            void look();
          }}
        />
      )}
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
