import type { OfficialLink } from '../core/kinds/official-links.ts';
import { words } from '../ports/i18n.ts';

/** Links to fixed addresses that are written out in full, to be read, compared and typed by hand, on paper too. */
export function AddressList({ ways }: { ways: readonly OfficialLink[] }) {
  return (
    <ul class="address-list">
      {ways.map(({ say, address }) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noreferrer">
            {words(say)}
          </a>
          <span class="address" dir="ltr">
            {address.replace(/^https:\/\//, '').replace(/\/$/, '')}
          </span>
        </li>
      ))}
    </ul>
  );
}
