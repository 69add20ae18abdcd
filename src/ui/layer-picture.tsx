import type { ComponentChildren } from 'preact';
import type { Layer } from '../core/recognise/verdict.ts';
import { type MessageKey, say } from '../core/words/say.ts';
import { words } from '../ports/i18n.ts';

/**
 * The picture of a layer's lock. Each has its own shape (round, bucket, building, badge), so that no one has to tell
 * colors apart; the letters are the badge's.
 */
export function LayerPicture({ of: layer, size, named = true }: { of: Layer; size: 's' | 'm' | 'l'; named?: boolean }) {
  const { name, shape } = locks[layer];
  const label = named ? { role: 'img' as const, 'aria-label': words(say(name)) } : {};
  return (
    <span class="lock" {...label}>
      <svg
        aria-hidden="true"
        viewBox="0 0 48 48"
        width={sizes[size]}
        height={sizes[size]}
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {shape}
      </svg>
    </span>
  );
}

const sizes = { s: '2rem', m: '3.25rem', l: '4.5rem' } as const;

const locks: { readonly [L in Layer]: { readonly name: MessageKey; readonly shape: ComponentChildren } } = {
  atlassian: {
    name: 'popup_lock_atlassian',
    shape: (
      <>
        <path d="M16 18v-5a8 8 0 0 1 16 0v5" />
        <circle cx="24" cy="30" r="14.5" fill="currentColor" fill-opacity="0.14" />
        <path d="M18.5 37 24 23.5 29.5 37M20.6 32.5h6.8" />
      </>
    ),
  },
  bitbucket: {
    name: 'popup_lock_bitbucket',
    shape: (
      <>
        <path d="M15 18v-4.5a4.5 4.5 0 0 1 4.5-4.5h9a4.5 4.5 0 0 1 4.5 4.5v4.5" />
        <path d="M6.5 18h35l-4.5 26h-26z" fill="currentColor" fill-opacity="0.14" />
        <path d="M20 24.5h5a3.1 3.1 0 0 1 0 6.3h-5zM20 30.8h5.8a3.3 3.3 0 0 1 0 6.7h-5.8z" />
      </>
    ),
  },
  organisation: {
    name: 'popup_lock_organisation',
    shape: (
      <>
        <path d="M9 44V14L24 5l15 9v30z" fill="currentColor" fill-opacity="0.14" />
        <path d="M20 44v-9h8v9M17 20h3M28 20h3M17 27h3M28 27h3" />
      </>
    ),
  },
  company: {
    name: 'popup_lock_company',
    shape: (
      <>
        <path d="M20 12V5h8v7" />
        <rect x="9" y="9" width="30" height="35" rx="5" fill="currentColor" fill-opacity="0.14" />
        <circle cx="24" cy="23" r="4.5" />
        <path d="M16 37a8 8 0 0 1 16 0" />
      </>
    ),
  },
  none: {
    name: 'popup_lock_none',
    shape: (
      <>
        <circle cx="24" cy="24" r="18" stroke-dasharray="4 6.4" />
        <path d="M17 24h14" />
      </>
    ),
  },
};
