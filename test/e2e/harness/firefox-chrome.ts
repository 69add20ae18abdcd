import type { Browser } from 'puppeteer-core';
import { callSource, type Plain } from './source.ts';

type Connection = { send(method: string, params: object): Promise<{ readonly result: unknown }> };
type Tree = { readonly contexts: readonly { readonly context: string }[] };
type Outcome =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Runs functions in the browser's own window, outside of every page. */
export type ChromeScope = <Result>(
  sent: (window: ChromeWindow, ...args: never[]) => Result | Promise<Result>,
  ...args: Plain[]
) => Promise<Result>;

/** The parts of Firefox's own window that the harness uses. */
export type ChromeWindow = Window & {
  readonly gBrowser: { readonly selectedBrowser: BrowserElement };
  readonly Services: {
    readonly prefs: { setStringPref(name: string, value: string): void; setIntPref(name: string, value: number): void };
    readonly clearData: { deleteData(which: number, callback: { onDataDeleted(): void }): void };
  };
  readonly ChromeUtils: {
    importESModule(path: string): {
      readonly ExtensionPermissions: {
        add(id: string, given: { permissions: readonly string[]; origins: readonly string[] }): Promise<void>;
      };
    };
  };
  readonly Ci: { readonly nsIClearDataService: { readonly CLEAR_ALL: number } };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null };
};
export type BrowserElement = HTMLElement & {
  readonly webProgress: { readonly isLoadingDocument: boolean } | null;
  readonly browsingContext: { readonly currentWindowGlobal: WindowGlobal };
  readonly messageManager: {
    loadFrameScript(url: string, later: boolean): void;
    addMessageListener(name: string, listener: (message: { readonly data: Answer }) => void): void;
    removeMessageListener(name: string, listener: (message: { readonly data: Answer }) => void): void;
  };
};
type Answer = { readonly value?: string; readonly error?: string };
type WindowGlobal = {
  readonly documentURI: { readonly spec: string } | null;
  drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
};
type Extension = { readonly backgroundState: string; terminateBackground(how: object): Promise<void> };

/** Opens the way into Firefox's own window; it needs `--remote-allow-system-access`. */
export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  // The driver library has the connection, but its types don't say so.
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as Tree).contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own');
  return async (sent, ...args) => {
    const call = callSource(sent, 'window', args);
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify((await ${call}) ?? null)`,
      awaitPromise: true,
      target: { context },
    });
    const outcome = result as Outcome;
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return JSON.parse(outcome.result.value ?? 'null');
  };
}

/** A document that moves to another process swallows what it was sent; then it is asked again. */
const answerTime = 2_000;

/** The documents that can be looked into: the popup, and the tab in front. */
export type Place = 'popup' | 'tab';

/** Runs a source text in a document, with the browser's rights: closed shadow roots and other origins are open. */
export async function runIn(scope: ChromeScope, place: Place, source: string): Promise<unknown> {
  const name = `which-code-test-${Math.random()}`;
  const script = `(async () => { let answer; try { answer = { value: JSON.stringify((await ${source}) ?? null) }; }
    catch (error) { answer = { error: String(error) }; } sendAsyncMessage(${JSON.stringify(name)}, answer); })()`;
  return JSON.parse(await scope(sendScript, place, name, script, answerTime));
}

function sendScript(
  window: ChromeWindow,
  place: Place,
  name: string,
  script: string,
  answerTime: number,
): Promise<string> {
  const browser =
    place === 'tab'
      ? window.gBrowser.selectedBrowser
      : window.document.querySelector<BrowserElement>('browser.webextension-popup-browser');
  if (!browser) throw new Error('The popup is not open');
  const manager = browser.messageManager;
  return new Promise((resolve, reject) => {
    const late = window.setTimeout(() => reject(new Error(`The ${place} did not answer`)), answerTime);
    manager.addMessageListener(name, function listen({ data }) {
      manager.removeMessageListener(name, listen);
      window.clearTimeout(late);
      if (data.error !== undefined) reject(new Error(data.error));
      else resolve(data.value ?? 'null');
    });
    manager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}
