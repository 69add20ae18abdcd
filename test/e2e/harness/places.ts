import type { Tab } from './tab.ts';

/** The two places where the vault is kept. */
export type Place = 'local' | 'database';
export const places: readonly Place[] = ['local', 'database'];

/** What one place holds, by its names, as one of the extension's own pages sees it. */
export function readPlace(own: Tab, place: Place): Promise<Readonly<Record<string, unknown>>> {
  return inPlace(
    own,
    place,
    'area.get(null)',
    `Promise.all([all(shelf.getAllKeys()), all(shelf.getAll())]).then(([keys, values]) =>
      Object.fromEntries(keys.map((key, at) => [key, values[at]])))`,
  );
}

/** Writes values into one place, as a damaged disk or a later version would leave them. */
export async function writePlace(own: Tab, place: Place, values: Readonly<Record<string, unknown>>): Promise<void> {
  const text = JSON.stringify(values);
  const each = `for (const [key, value] of Object.entries(${text})) shelf.put(value, key)`;
  await inPlace(own, place, `area.set(${text})`, `{ ${each} }`);
}

/** Takes these names out of one place; all of them where none are given. */
export async function clearPlace(own: Tab, place: Place, names: readonly string[] | null = null): Promise<void> {
  const text = JSON.stringify(names);
  const each = names === null ? 'shelf.clear()' : `{ for (const key of ${text}) shelf.delete(key) }`;
  await inPlace(own, place, names === null ? 'area.clear()' : `area.remove(${text})`, each);
}

/** Deletes a place as a whole, as a browser does that tidies up. */
export async function deletePlace(own: Tab, place: Place): Promise<void> {
  await own.page.evaluate(`(async () => {
    const name = ${nameOf(place)};
    if (name === null) return chrome.storage.local.clear();
    await new Promise((done, failed) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = done;
      request.onerror = request.onblocked = () => failed(new Error('The database was not deleted'));
    });
  })()`);
}

/** The database that a place is; null for the browser's storage for extensions, which Firefox can't close to scripts. */
function nameOf(place: Place): string {
  return place === 'database'
    ? '"which-code"'
    : '("setAccessLevel" in chrome.storage.local ? null : "which-code-first")';
}

function inPlace(own: Tab, place: Place, withArea: string, withShelf: string) {
  return own.page.evaluate(`(async () => {
    const name = ${nameOf(place)};
    if (name === null) { const area = chrome.storage.local; return ${withArea}; }
    const all = (request) => new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('vault');
    const database = await all(opening);
    try {
      const change = database.transaction('vault', 'readwrite');
      const shelf = change.objectStore('vault');
      const ended = new Promise((done, failed) => { change.oncomplete = done; change.onerror = change.onabort = failed; });
      const result = await (async () => { ${withShelf.startsWith('{') ? `${withShelf}; return null` : `return ${withShelf}`} })();
      await ended;
      return result instanceof IDBRequest ? null : result;
    } finally { database.close(); }
  })()`) as Promise<Readonly<Record<string, unknown>>>;
}
