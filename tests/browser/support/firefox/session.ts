import { writeFileSync } from 'node:fs';
import type { Marionette } from './marionette.ts';

/** The key under which WebDriver sends a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The characters that stand for keys in WebDriver. */
export const KEYS = {
  Release: '\uE000',
  Backspace: '\uE003',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Tab: '\ue004',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
} as const;

/** What a specs' driver does with a Firefox, in terms of windows and scripts. */
export interface FirefoxSession {
  readonly marionette: Marionette;
  /** Goes to an address in the current tab and waits until it has loaded. */
  goto(url: string): Promise<void>;
  /** Evaluates the body of an async function in the page; `arguments` are `args`. */
  inPage(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** The same with the rights of the browser itself, still in the page's process. */
  inPagePrivileged(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** The same in the browser's own window, where extensions and tabs are managed. */
  inBrowser(body: string, ...args: readonly unknown[]): Promise<unknown>;
  newTab(): Promise<string>;
  switchTo(handle: string): Promise<void>;
  currentTab(): Promise<string>;
  allTabs(): Promise<readonly string[]>;
  closeTab(): Promise<void>;
  /** Presses a button of the mouse (0 the first, 2 the last) at a point of the page. */
  clickAt(x: number, y: number, button?: number): Promise<void>;
  /** Rests the pointer on a point of the page, in CSS pixels. */
  moveTo(x: number, y: number): Promise<void>;
  /** Presses keys together and lets them go. */
  press(...keys: readonly string[]): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** Wraps the protocol in the few operations that the driver needs. */
export function firefoxSession(marionette: Marionette): FirefoxSession {
  const { send } = marionette;
  const ask = async (command: string, parameters?: object) =>
    unwrapped(await send(command, parameters));

  async function evaluate(
    sandbox: 'system' | null,
    body: string,
    args: readonly unknown[],
  ): Promise<unknown> {
    const answer = await ask('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1];
        (async function () { ${body} }).apply(null, Array.from(arguments).slice(0, -1))
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args,
      sandbox,
    });
    const { value, error } = answer as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  const perform = async (source: object) => {
    await send('WebDriver:PerformActions', { actions: [source] });
  };
  const pointer = (...actions: readonly object[]) =>
    perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  return {
    marionette,
    goto: async (url) => {
      await send('WebDriver:Navigate', { url });
    },
    inPage: (body, ...args) => evaluate(null, body, args),
    inPagePrivileged: (body, ...args) => evaluate('system', body, args),
    inBrowser: async (body, ...args) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await evaluate('system', body, args);
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    newTab: async () => {
      const { handle } = (await send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string;
      };
      return handle;
    },
    switchTo: async (handle) => {
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    currentTab: async () => String(await ask('WebDriver:GetWindowHandle')),
    allTabs: async () => (await send('WebDriver:GetWindowHandles')) as readonly string[],
    closeTab: async () => {
      await send('WebDriver:CloseWindow');
    },
    clickAt: (x, y, button = 0) =>
      pointer(moveTo(x, y), { type: 'pointerDown', button }, { type: 'pointerUp', button }),
    // From beside it, so that the page sees a movement.
    moveTo: (x, y) => pointer(moveTo(x - 3, y), { ...moveTo(x, y), duration: 50 }),
    press: (...keys) =>
      perform({
        type: 'key',
        id: 'keyboard',
        actions: [
          ...keys.map((value) => ({ type: 'keyDown', value })),
          ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      }),
    screenshot: async (file) => {
      const picture = await ask('WebDriver:TakeScreenshot', { full: false, hash: false });
      writeFileSync(file, Buffer.from(String(picture), 'base64'));
    },
  };
}

function moveTo(x: number, y: number) {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' };
}

/** The id in a reference to an element, as WebDriver sends it. */
export function elementId(reference: unknown): string {
  const id = (reference as Readonly<Record<string, unknown>>)[ELEMENT];
  if (typeof id !== 'string') throw new Error('This is no reference to an element.');
  return id;
}

function unwrapped(answer: unknown): unknown {
  return answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : answer;
}
