import { addressBook, bookClaims } from '../../core/advice/address-book.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { say } from '../../core/words/say.ts';
import { words } from '../../ports/i18n.ts';
import { Fold } from '../../ui/fold.tsx';

/** Who can help with what neither lock's own way covers: a mailbox that is gone, a deleted account, … */
export function WhoHelps({ policy }: { policy: Policy }) {
  return (
    <section>
      <h2>{words(say('out_book'))}</h2>
      <dl class="who-helps">
        {addressBook(policy).map(({ problem, who }) => (
          <div key={problem.key}>
            <dt>{words(problem)}</dt>
            {who.map((it) => (
              <dd key={it.key}>{words(it)}</dd>
            ))}
          </div>
        ))}
      </dl>
      <Fold name="it" title={words(say('popup_it'))}>
        <ul>
          {bookClaims.map((claim) => (
            <li key={claim}>{words(say(claim))}</li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
