import type { Store } from '../core/vault/store.ts';
import { browser } from './browser.ts';

/** The browser's own storage for extensions. Several values given at once land together. */
export const localStore: Store = {
  name: 'local',
  read: (keys) => browser.storage.local.get([...keys]),
  write: (values) => browser.storage.local.set({ ...values }),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
