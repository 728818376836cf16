import type { BrowserName } from './browsers.ts';

export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** Match patterns that the reader has granted before the test begins. */
  readonly granted: readonly string[];
  /** The port of the local proxy. */
  readonly proxyPort: number;
}

/**
 * A browser with the extension and one tab to read in. The same specs drive Chromium and Firefox
 * through this; whatever differs between the two stays behind it.
 */
export interface Driver {
  readonly name: BrowserName;
  /** Opens an address in the reading tab and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page of the reading tab; it may use only its own arguments, and what it
   * returns travels as JSON. */
  run<Args extends readonly Plain[], Value>(
    script: (...args: Args) => Value,
    ...args: Args
  ): Promise<Value>;
  /** The text on the toolbar button for the reading tab; empty when there is none. */
  badge(): Promise<string>;
  /** The text in the pill on the page; null when there is no pill. */
  pillText(): Promise<string | null>;
  /** Presses the button of the pill whose text or label contains `name`, as a reader would. */
  clickPill(name: string): Promise<void>;
  /** Opens the popup for the reading tab as a page of its own, in a second tab. */
  popup(): Promise<Popup>;
  /** Opens the popup as the toolbar button does. */
  pressToolbarButton(): Promise<void>;
  /**
   * In the popup that is open under the toolbar: presses the first button whose text begins with
   * each of `names`, one after another, then reads the text, and closes it.
   */
  useToolbarPopup(...names: readonly string[]): Promise<string>;
  /** Extension files (`content-scripts/reader.js`) that ran in the page since it was opened. */
  scriptsRun(): Promise<readonly string[]>;
  /** The texts that the extension marks in the page just now. */
  markedTexts(): Promise<readonly string[]>;
  /** The origins that the extension may read. */
  grantedOrigins(): Promise<readonly string[]>;
  /** Stops the background as the browser does when it is idle; the next event wakes it. */
  stopBackground(): Promise<void>;
  /** Whether the background runs just now. */
  backgroundRuns(): Promise<boolean>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Shows the page as a reader does who prefers light or dark. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Writes a picture of the reading tab, PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** The popup, open as a page. */
export interface Popup {
  /** What a reader sees of it now, in one line: every white space is one space. */
  text(): Promise<string>;
  /** Chooses a tab of the popup; its name begins with `name`, a count may follow. */
  tab(name: string): Promise<void>;
  /** Presses the `index`-th element of that role and name (from 0); its name begins so. */
  click(role: 'button' | 'tab' | 'link', name: string, index?: number): Promise<void>;
  /** The names of all elements of that role that are shown, in order. */
  names(role: 'button' | 'tab' | 'link'): Promise<readonly string[]>;
  /** Accessibility faults, one line each; empty when there are none. */
  faults(): Promise<readonly string[]>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Closes it and shows the reading tab again. */
  close(): Promise<void>;
}

/** What can travel into a page and back. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };
