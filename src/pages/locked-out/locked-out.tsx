import { useState } from 'preact/hooks';
import { haveReady, lockedOut, nobodyCan, otherLock } from '../../core/advice/locked-out.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { RecoveryLayer } from '../../core/recovery/artefact.ts';
import { type MessageKey, type Say, say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { AddressList } from '../../ui/address-list.tsx';
import { layerIn } from '../../ui/named-in-address.ts';
import { usePolicy } from '../../ui/use-policy.ts';
import { type LayerCard, layerCards, WhichLayer } from '../which-layer.tsx';
import { WhoHelps } from './who-helps.tsx';

/** What keeps the user out: one of the two locks, or something that only its own operators can open. */
type Choice = RecoveryLayer | 'other';
const cards: readonly LayerCard<Choice>[] = [
  ...layerCards,
  { lock: 'other', picture: 'company', name: 'out_other_name', host: 'out_other_host' },
];

/**
 * For users who can't get in: first which lock it is, then what helps with that one. It asks the background for nothing
 * and reads nothing that is stored, because it's needed most when neither works.
 */
export function LockedOut() {
  const policy = usePolicy();
  const [lock, setLock] = useState<Choice | null>(() => layerIn(location.hash));
  return (
    <>
      <header class="lead">
        <h1>{words(say('out_head'))}</h1>
        <p>{words(say('out_lead_1'))}</p>
        <p>{words(say('out_lead_2'))}</p>
      </header>
      <section>
        <WhichLayer question="out_which" hint="out_which_how" cards={cards} chosen={lock} choose={setLock} />
      </section>
      {lock === 'other' && (
        <div class="one-lock" data-layer="company">
          <Sentences head="out_who" says={otherLock(policy)} />
        </div>
      )}
      {lock !== null && lock !== 'other' && (
        <>
          <OneLayer key={lock} lock={lock} policy={policy} />
          <Sentences head="out_ready" says={haveReady} />
        </>
      )}
      <WhoHelps policy={policy} />
      <section class="notice">
        <h2>{words(say('out_nobody'))}</h2>
        <SentenceList says={nobodyCan} />
      </section>
    </>
  );
}

function Sentences({ head, says }: { head: MessageKey; says: readonly Say[] }) {
  return (
    <section>
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

/** What helps with one lock: what is quick to try, who can open it, the official way, and what isn't certain. */
export function OneLayer({ lock, policy }: { lock: RecoveryLayer; policy: Policy }) {
  const { first, who, way, uncertain, addresses } = lockedOut(lock, policy);
  return (
    <div class="one-lock" data-layer={lock}>
      <section>
        <h2>{words(say('out_first'))}</h2>
        <ul>{first.map(item)}</ul>
        {lock === 'bitbucket' && (
          <div class="panel command">
            <p>{words(say('out_ssh'))}</p>
            <code dir="ltr">ssh git@bitbucket.org recovery_codes</code>
            <p class="quiet">{words(say('out_ssh_old'))}</p>
          </div>
        )}
      </section>
      <section>
        <h2>{words(say('out_who'))}</h2>
        <ul>{who.map(item)}</ul>
      </section>
      <section>
        <h2>{words(say('out_way'))}</h2>
        <ol class="official-way">{way.map(item)}</ol>
      </section>
      <section>
        <h2>{words(say('out_uncertain'))}</h2>
        <ul>{uncertain.map(item)}</ul>
      </section>
      <section>
        <h2>{words(say('out_addresses'))}</h2>
        <p>{words(say('out_addresses_how'))}</p>
        <AddressList ways={addresses} />
      </section>
    </div>
  );
}

const item = (it: Say) => <li key={it.key}>{words(it)}</li>;
