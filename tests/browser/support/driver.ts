import type { BrowserName } from './browsers.ts';
import type { Display } from './display.ts';

export type ColorScheme = 'light' | 'dark';

/** How else a page may be shown than is usual: on paper, in the reader's own colours, without motion. */
export type PageMode = 'usual' | 'print' | 'forced-colors' | 'reduced-motion';

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** Match patterns that the reader has granted before the test begins. */
  readonly granted: readonly string[];
  /** The port of the local proxy. */
  readonly proxyPort: number;
  /**
   * Where Chromium shows its window, so that it can ask questions and open menus; headless without
   * it. Firefox asks and opens them without a window.
   */
  readonly display?: Display;
  /** Whether the reading tab is in a private window, where the reader has allowed the extension. */
  readonly isPrivate?: boolean;
  /** BCP 47 tag of Chromium's own language, in which the extension then speaks. */
  readonly lang?: string;
}

/**
 * A browser with the extension and one tab to read in. The same specs drive Chromium and Firefox
 * through this; whatever differs between the two stays behind it.
 */
export interface Driver {
  readonly name: BrowserName;
  /** Opens an address in the reading tab and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Runs a function in the page of the reading tab, which must be in front; it may use only its own arguments, and what it
   * returns travels as JSON. */
  run<Args extends readonly Plain[], Value>(
    script: (...args: Args) => Value,
    ...args: Args
  ): Promise<Value>;
  /** The text on the toolbar button for the reading tab; empty when there is none. */
  badge(): Promise<string>;
  /** The text in the pill on the page; null when there is no pill. */
  pillText(): Promise<string | null>;
  /** Presses what can be pressed in the pill or card, its text or label containing `name`. */
  clickOnPage(name: string): Promise<void>;
  /** The text of the card beside a quotation on the page; null when there is none. */
  cardText(): Promise<string | null>;
  /** Accessibility faults of what the extension draws in the page, as {@link ExtensionPage.faults}. */
  faultsOnPage(): Promise<readonly string[]>;
  /** Scrolls words of one text node into view and rests the pointer on the first of them. */
  hover(words: string): Promise<void>;
  /** Presses a key in the page. */
  press(key: Key): Promise<void>;
  /** Presses Alt+Shift and the letter, as the browser's own window receives it. */
  pressShortcut(letter: 'K' | 'L'): Promise<void>;
  /** Selects words of the page and chooses the extension's entry in the menu of the selection. */
  lookUpSelection(words: string): Promise<void>;
  /** The side panel or sidebar that is open in the window; null when there is none. */
  sidePanel(): Promise<SidePanel | null>;
  closeSidePanel(): Promise<void>;
  /** Opens a page of the extension about the reading tab, in a second tab. */
  extensionPage(file: ExtensionFile): Promise<ExtensionPage>;
  /** Opens the popup so. */
  popup(): Promise<ExtensionPage>;
  /** Opens the popup as the toolbar button does. */
  pressToolbarButton(): Promise<void>;
  /**
   * In the popup that is open under the toolbar: presses the first button whose text begins with
   * each of `names`, one after another, then reads the text, and closes it.
   */
  useToolbarPopup(...names: readonly string[]): Promise<string>;
  /** In that popup: presses what opens the side panel. The popup closes itself then. */
  openPanelFromPopup(): Promise<void>;
  /** Extension files (`reader.js`) that ran in the page since it was opened. */
  scriptsRun(): Promise<readonly string[]>;
  /** The texts that are highlighted in the page just now, by the name of the highlight. */
  marks(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** The addresses of all tabs. */
  tabAddresses(): Promise<readonly string[]>;
  /** The origins that the extension may read. */
  grantedOrigins(): Promise<readonly string[]>;
  /** Everything that the extension has stored. */
  stored(): Promise<Stored>;
  /** Has the extension forget where it has shown its pill, which comes once to each page. */
  forgetPills(): Promise<void>;
  /** Closes the reading tab, and with it its window when that is private. Nothing can be read then. */
  closeReadingTab(): Promise<void>;
  /** Stops the background as the browser does when it is idle; the next event wakes it. */
  stopBackground(): Promise<void>;
  /** Whether the background runs just now. */
  backgroundRuns(): Promise<boolean>;
  /**
   * Loads the extension anew while its pages stay open, as an update does. Its own pages are closed by that: what
   * is asked of them needs a restart first.
   */
  update(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Shows the page as a reader does who prefers light or dark. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Shows the page of the reading tab so, and those that are opened in it, until it is `usual` again. */
  setPageMode(mode: PageMode): Promise<void>;
  /**
   * Shows the page of the reading tab so many times larger; once undoes it. Firefox does it as its menu does.
   * Chromium gets a window of that many times fewer CSS pixels instead: layout and media queries are the
   * same, the size of a device pixel is not.
   */
  zoom(times: number): Promise<void>;
  /** Chooses “Off on this site” in the menu of the toolbar button. */
  chooseSiteOff(): Promise<void>;
  /** Writes a picture of the reading tab, PNG. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** All that is stored, as JSON, so that it can be compared and searched. */
export interface Stored {
  /** On disk: every record of every database, and the local values. */
  readonly lasting: string;
  /** In the browser's memory. */
  readonly session: string;
}

/** The pages of the extension. */
export type ExtensionFile = 'popup' | 'sidepanel' | 'library' | 'welcome';

export type Key = 'Escape' | 'Enter' | 'Tab' | 'ArrowDown' | 'ArrowUp' | 'ArrowRight';

/** What the real side panel shows. */
export interface SidePanel {
  readonly text: string;
  /** What stands in its field. */
  readonly query: string;
}

/** A file that a page handed to the reader. */
export interface Download {
  readonly name: string;
  readonly content: string;
}

/** A page of the extension, open in a tab of its own. */
export interface ExtensionPage {
  /** What a reader sees of it now, in one line: every white space is one space. */
  text(): Promise<string>;
  /** Chooses a tab of the popup; its name begins with `name`, a count may follow. */
  tab(name: string): Promise<void>;
  /** Presses the `index`-th element of that role and name (from 0); its name begins so. */
  click(role: 'button' | 'tab' | 'link' | 'menuitem', name: string, index?: number): Promise<void>;
  /** The names of all elements of that role that are shown, in order. */
  names(role: 'button' | 'tab' | 'link'): Promise<readonly string[]>;
  /** Writes `text` in place of what stands in the field whose label begins with `label`. */
  fill(label: string, text: string): Promise<void>;
  /** Pastes what was copied last, in place of what stands in the field. */
  paste(label: string): Promise<void>;
  /** What stands in the field. */
  value(label: string): Promise<string>;
  /** Presses the box or the round button of that label: ticks it, or takes the tick away. */
  choose(label: string): Promise<void>;
  /** Whether it is ticked. */
  isChosen(label: string): Promise<boolean>;
  /** Chooses a file, by its path, in the file field of that label. */
  chooseFile(label: string, path: string): Promise<void>;
  /** Drops a file, by its path, onto the middle of the page. Firefox is given the events of it, Chromium the file itself. */
  dropFile(path: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types letter by letter into whatever has the focus. */
  type(text: string): Promise<void>;
  /** The name of what has the focus; empty when nothing has. */
  focused(): Promise<string>;
  /** Whether a reader sees where the focus is: a line at least two pixels strong around it. */
  focusIsSeen(): Promise<boolean>;
  /** Does what makes the browser ask for access, and answers it; Chromium has to have a display. */
  answering(allow: boolean, ask: () => Promise<void>): Promise<void>;
  /** The files that it has handed to the reader since it was opened. */
  downloads(): Promise<readonly Download[]>;
  /** Loads it anew. */
  reload(): Promise<void>;
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
