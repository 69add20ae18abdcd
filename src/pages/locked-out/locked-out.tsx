import { useState } from 'preact/hooks';
import { haveReady, nobodyCan } from '../../core/advice/locked-out.ts';
import { type MessageKey, type Say, say } from '../../core/say.ts';
import { words } from '../../ports/i18n.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import { lockIn } from '../which-lock/lock-in.ts';
import { WhichLock } from '../which-lock/which-lock.tsx';
import { OneLock } from './one-lock.tsx';
import './locked-out.css';

/**
 * For whoever can't get in. It asks neither the background nor what is kept here for anything: it is needed most where
 * nothing is there or nothing can be read.
 */
export function LockedOut() {
  const policy = usePolicy();
  const [lock, choose] = useState(() => lockIn(location.hash));
  return (
    <>
      <header class="lead">
        <h1>{words(say('out_head'))}</h1>
        <p>{words(say('out_lead_1'))}</p>
        <p>{words(say('out_lead_2'))}</p>
      </header>
      <section>
        <WhichLock question="out_which" hint="out_which_how" chosen={lock} choose={choose} />
        <p class="quiet">{words(say('out_other'))}</p>
      </section>
      {lock !== null && <OneLock key={lock} lock={lock} policy={policy} />}
      <Sentences head="out_ready" says={haveReady} />
      <section class="warn">
        <h2>{words(say('out_nobody'))}</h2>
        <SentenceList says={nobodyCan} />
      </section>
    </>
  );
}

function Sentences({ head, says }: { head: MessageKey; says: readonly Say[] }) {
  return (
    <section class="even">
      <h2>{words(say(head))}</h2>
      <SentenceList says={says} />
    </section>
  );
}

function SentenceList({ says }: { says: readonly Say[] }) {
  return (
    <ul>
      {says.map((it) => (
        <li key={it.key}>{words(it)}</li>
      ))}
    </ul>
  );
}
