import { useState } from 'preact/hooks';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { LockedOutLink } from '../../ui/locked-out-link.tsx';
import { Unlock } from '../../ui/vault/unlock.tsx';
import { EraseAll } from './erase-all.tsx';
import { Kept } from './kept.tsx';
import { NoteLine, type Tell, useNote } from './note.tsx';
import { nothingTyped, type Typed } from './typed.ts';
import { type Sight, useSight } from './use-sight.ts';

/** The codes that are kept here: adding, finding, naming, deleting. */
export function Codes() {
  const { sight, look, opened } = useSight();
  const [typed, type] = useState<Typed>(nothingTyped);
  const { note, tell } = useNote(sight.state === 'locked');
  return (
    <>
      <header class="lead">
        <h1>{words(say('entries_title'))}</h1>
        <p>{words(say('entries_lead'))}</p>
      </header>
      <NoteLine note={note} />
      <Screen sight={sight} look={look} opened={opened} typed={typed} onType={type} tell={tell} />
    </>
  );
}

type ScreenParts = {
  sight: Sight;
  look: () => Promise<void>;
  opened: () => void;
  typed: Typed;
  onType: (typed: Typed) => void;
  tell: Tell;
};

function Screen({ sight, look, opened, typed, onType, tell }: ScreenParts) {
  switch (sight.state) {
    case 'looking':
    case 'opened':
      return <div aria-busy="true" />;
    case 'locked':
      return (
        <section data-vault="locked">
          <h2>{words(say('codes_locked'))}</h2>
          <Unlock ways={sight.ways} opened={opened} inTab />
        </section>
      );
    case 'unreadable':
      return <Unreadable look={look} tell={tell} />;
    case 'newer':
      return (
        <section data-vault="newer">
          <h2>{words(say('vault_newer'))}</h2>
          <LockedOutLink />
        </section>
      );
    case 'failed':
      return (
        <section data-vault="failed">
          <h2>{words(say('entries_look_failed'))}</h2>
          <LockedOutLink />
          <TryAgain look={look} />
        </section>
      );
    case 'empty':
    case 'open':
      return (
        <Kept list={sight.state === 'open' ? sight.list : null} typed={typed} onType={onType} tell={tell} look={look} />
      );
  }
}

function Unreadable({ look, tell }: Pick<ScreenParts, 'look' | 'tell'>) {
  return (
    <>
      <section data-vault="unreadable">
        <h2>{words(say('codes_unreadable'))}</h2>
        <p>{words(say('vault_unreadable_hint'))}</p>
        <LockedOutLink />
        <TryAgain look={look} />
      </section>
      <EraseAll
        list={null}
        onErased={() => {
          tell({ says: say('erase_done') });
          void look();
        }}
      />
    </>
  );
}

function TryAgain({ look }: Pick<ScreenParts, 'look'>) {
  return (
    <div>
      <button type="button" class="button second" onClick={() => void look()}>
        {words(say('entries_try_again'))}
      </button>
    </div>
  );
}
