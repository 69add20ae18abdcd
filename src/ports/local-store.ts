import type { Store } from '../core/vault/generation.ts';
import { browser } from './browser.ts';
import { inDatabase } from './database-store.ts';

type Closable = { setAccessLevel?(to: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

const area = browser.storage.local;
const closable = area as Closable;
let closing: Promise<void> | undefined;

/** Shuts scripts in web pages out of the browser's extension storage, if the browser can do that. */
export function shutScriptsOut(): Promise<void> {
  closing ??= Promise.resolve(closable.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })).catch((error) => {
    closing = undefined;
    throw error;
  });
  return closing;
}

/**
 * The first place: the browser's own extension storage. Several values given at once are written together. If scripts
 * in web pages can't be shut out of it (Firefox), it is another database instead: a page that took over such a script
 * would otherwise find everything that is sealed, and perhaps the key that is next to the vault.
 */
export const localStore: Store = {
  name: 'local',
  ...(closable.setAccessLevel === undefined
    ? inDatabase('which-code-first')
    : {
        read: (keys) => area.get([...keys]),
        write: async (values) => {
          await shutScriptsOut();
          await area.set({ ...values });
        },
        remove: (keys) => area.remove([...keys]),
        // The settings go too: nothing less repairs it.
        reset: () => area.clear(),
      }),
};
