import { type BrowserKind, browserKinds } from '../../test/e2e/harness/driver.ts';

/**
 * The browser to tour, from the command line: `npm start` or `npm start -- firefox`.
 * @throws Error with a sentence for the person at the keyboard
 */
export function readArguments(args: readonly string[]): BrowserKind {
  const [given = 'chromium', ...more] = args;
  const kind = browserKinds.find((known) => known === given);
  if (kind === undefined || more.length > 0) {
    const names = browserKinds.map((known) => `"${known}"`).join(' or ');
    throw new Error(`npm start takes ${names} and nothing else, for example: npm start -- firefox`);
  }
  return kind;
}

/** Whether there is a display on which someone can see a window. Only Linux commonly runs without one. */
export function hasDisplay(env = process.env, platform = process.platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
