import type { Page } from 'puppeteer-core';
import type { Reader } from './source.ts';

/** The browsers that every journey runs in. */
export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

/** The real popup while it is open. */
export type PopupDriver = {
  readonly read: Reader<Document>;
  /** Presses one key in it: `Tab`, `Enter`. */
  readonly pressKey: (key: 'Tab' | 'Enter') => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What the toolbar shows for a tab. */
export type Icon = { readonly badge: string; readonly title: string };

/** Where the two browsers differ. Everything else in the harness is the same for both. */
export type Driver = {
  readonly kind: BrowserKind;
  readonly newPage: () => Promise<Page>;
  /** A tab that doesn't come to the front. */
  readonly newPageBehind: () => Promise<Page>;
  /** Every tab that is open, also those that the extension or a page opened. */
  readonly pages: () => Promise<Page[]>;
  /** Shows one of the extension's own documents in a tab. */
  readonly openOwn: (page: Page, path: string) => Promise<void>;
  /** Reads the closed shadow root of the banner; throws if there is none. */
  readonly readBanner: (page: Page) => Reader<ShadowRoot>;
  /** Clicks the toolbar icon, for the tab in front. */
  readonly clickIcon: (page: Page) => Promise<PopupDriver>;
  /** Waits for a popup that opened by itself. */
  readonly openedPopup: () => Promise<PopupDriver>;
  readonly isPopupOpen: () => Promise<boolean>;
  readonly icon: (page: Page) => Promise<Icon>;
  /** From now on what a page has saved as a file goes into this folder, unasked. */
  readonly saveInto: (folder: string) => Promise<void>;
  /** Ends the background, as the browser does when it has been idle. */
  readonly killBackground: () => Promise<void>;
  readonly isBackgroundAlive: () => Promise<boolean>;
  /** Loads another extension, from a folder, beside ours. */
  readonly loadBeside: (folder: string) => Promise<void>;
  /** Presses keys as a user at the keyboard does, including the browser's own shortcuts: `Alt+Shift+L`. */
  readonly pressKeys: (keys: string) => Promise<void>;
  /** Closes every tab, removes the extension with everything it kept, and forgets what sites stored. */
  readonly clear: () => Promise<void>;
  /** Installs the extension in a browser that was cleared. */
  readonly install: (how: Pick<Settings, 'allRights'>) => Promise<void>;
  readonly close: () => Promise<void>;
  /** Ends the whole browser at once, as a power cut would. */
  readonly kill: () => Promise<void>;
};

/** What a browser is started with. */
export type Settings = {
  /** The port of the practice proxy on loopback; every request goes there. */
  readonly proxyPort: number;
  /** A folder for the profile, which is kept; without one, a new profile is made and deleted with the browser. */
  readonly profile?: string;
  /** Preferences of Firefox, beside those that every test has. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Leaves the window on the screen, for a user who wants to watch. */
  readonly visible?: boolean;
  /** Chromium as it is once the user has agreed to all optional permissions; Firefox is told to agree when asked. */
  readonly allRights?: boolean;
  /** On a virtual screen, with real keys and the browser's own dialogs. */
  readonly onScreen?: boolean;
  /**
   * The caller that starts the browser also closes it when the program is told to end; otherwise the driver library
   * does, in its own way.
   */
  readonly closesItself?: boolean;
};
