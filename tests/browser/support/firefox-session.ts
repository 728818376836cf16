import { writeFileSync } from 'node:fs';
import type { Marionette } from './marionette.ts';

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
  closeTab(): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
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
    closeTab: async () => {
      await send('WebDriver:CloseWindow');
    },
    clickAt: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const pointer = {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions,
      };
      await send('WebDriver:PerformActions', { actions: [pointer] });
      await send('WebDriver:ReleaseActions');
    },
    screenshot: async (file) => {
      const picture = await ask('WebDriver:TakeScreenshot', { full: false, hash: false });
      writeFileSync(file, Buffer.from(String(picture), 'base64'));
    },
  };
}

function unwrapped(answer: unknown): unknown {
  return answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : answer;
}
