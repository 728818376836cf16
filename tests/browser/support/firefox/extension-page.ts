import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AXE_RUN, AXE_SOURCE } from '../axe.ts';
import type { ExtensionFile, ExtensionPage } from '../driver.ts';
import { oneLine } from '../one-line.ts';
import { FOCUS_IS_SEEN, FOCUSED } from '../page-words.ts';
import { until } from '../until.ts';
import { answerPermission } from './chrome.ts';
import { preferColorScheme } from './extension.ts';
import { EXTENSION_UUID } from './launch.ts';
import type { FirefoxSession } from './session.ts';
import { elementId, KEYS } from './session.ts';

/** What can have each role; the computed role of the browser then decides. */
const CANDIDATES = {
  button: 'button, [role=button], summary',
  tab: '[role=tab]',
  link: 'a[href]',
  menuitem: '[role=menuitem]',
};

/** The events of a file that is carried onto the middle of the page and let go there. */
const DROP = `
  const [name, text] = arguments;
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  const onto = document.elementFromPoint(x, y);
  for (const type of ['dragenter', 'dragover', 'drop'])
    onto.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
`;

/** Opens a page of the extension about one browser tab as an ordinary page in a second tab. */
export async function openExtensionPage(
  session: FirefoxSession,
  file: ExtensionFile,
  tabId: number,
  downloads: string,
): Promise<ExtensionPage> {
  const { marionette } = session;
  const reading = await session.currentTab();
  const before = readdirSync(downloads);
  await session.switchTo(await session.newTab());
  await session.goto(`moz-extension://${EXTENSION_UUID}/${file}.html?tab=${tabId}`);
  await until(`The ${file} page stays empty.`, () =>
    session.inPage(`return document.getElementById('root')?.childElementCount;`),
  );
  const click = async (role: keyof typeof CANDIDATES, name: string, index = 0) => {
    await until(`The page has no ${role} "${name}" (number ${index}).`, () =>
      unlessStale(async () => {
        const found = await withRole(session, role);
        const element = found.filter((each) => each.name.startsWith(name))[index];
        if (element) await marionette.send('WebDriver:ElementClick', { id: element.id });
        return element !== undefined;
      }),
    );
  };
  const find = async (label: string, what: 'label' | 'field') => {
    const element = await until(`The page has no ${what} "${label}".`, () =>
      session.inPage(
        `const label = Array.from(document.querySelectorAll('label'))
          .find((each) => each.textContent.trim().startsWith(arguments[0]));
        const named = () => Array.from(document.querySelectorAll('[aria-label]')).find((each) =>
          each.matches('input, textarea, select') &&
          each.getAttribute('aria-label').startsWith(arguments[0]));
        return (arguments[1] === 'label' ? label : (label?.control ?? named())) ?? null;`,
        label,
        what,
      ),
    );
    return elementId(element);
  };
  const labelled = (label: string) => find(label, 'field');
  const type = async (label: string, text: string) => {
    const id = await labelled(label);
    await marionette.send('WebDriver:ElementClear', { id });
    // The page hears of keys alone, not of that clearing.
    await marionette.send('WebDriver:ElementSendKeys', { id, text: text || `x${KEYS.Backspace}` });
  };
  const property = async (label: string, name: string) =>
    unwrapped(marionette.send('WebDriver:GetElementProperty', { id: await labelled(label), name }));
  return {
    text: async () => oneLine(String(await session.inPage('return document.body.innerText;'))),
    tab: (name) => click('tab', name),
    click,
    names: (role) =>
      until(`The page goes on being drawn anew.`, () =>
        unlessStale(async () => (await withRole(session, role)).map(({ name }) => name)),
      ),
    fill: type,
    paste: (label) => type(label, `${KEYS.Control}v${KEYS.Release}`),
    value: async (label) => String(await property(label, 'value')),
    choose: async (label) => {
      const id = await find(label, 'label');
      // Firefox scrolls an element to the edge, where a bar may stand over it.
      await session.inPage(
        `Array.from(document.querySelectorAll('label'))
          .find((each) => each.textContent.trim().startsWith(arguments[0]))
          ?.scrollIntoView({ block: 'center', behavior: 'instant' });`,
        label,
      );
      await marionette.send('WebDriver:ElementClick', { id });
    },
    isChosen: async (label) => (await property(label, 'checked')) === true,
    chooseFile: async (label, path) => {
      const id = await labelled(label);
      await marionette.send('WebDriver:ElementSendKeys', { id, text: path });
    },
    dropFile: async (path) => {
      await session.inPage(DROP, basename(path), readFileSync(path, 'utf8'));
    },
    press: (key) => session.press(KEYS[key]),
    type: async (text) => {
      for (const letter of text) await session.press(letter);
    },
    focused: async () => String(await session.inPage(`return ${FOCUSED};`)),
    focusIsSeen: async () => (await session.inPage(`return ${FOCUS_IS_SEEN};`)) === true,
    answering: async (allow, ask) => {
      await ask();
      await answerPermission(session, allow);
    },
    downloads: async () =>
      readdirSync(downloads)
        .filter((name) => !before.includes(name) && !name.endsWith('.part'))
        .map((name) => ({ name, content: readFileSync(join(downloads, name), 'utf8') }))
        // Firefox makes the file first and fills it afterwards.
        .filter(({ content }) => content !== ''),
    reload: async () => {
      await marionette.send('WebDriver:Refresh');
    },
    faults: async () =>
      (await session.inPage(`${AXE_SOURCE}; return ${AXE_RUN};`)) as readonly string[],
    setColorScheme: (scheme) => preferColorScheme(session, scheme),
    screenshot: (path) => session.screenshot(path),
    close: async () => {
      await session.closeTab();
      await session.switchTo(reading);
    },
  };
}

/** The elements of a role that are shown, with the names that assistive technology reads. */
async function withRole(
  { marionette }: FirefoxSession,
  role: keyof typeof CANDIDATES,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const elements = (await marionette.send('WebDriver:FindElements', {
    using: 'css selector',
    value: CANDIDATES[role],
  })) as readonly unknown[];
  const ask = (command: string, id: string) => unwrapped(marionette.send(command, { id }));
  // Asked all at once: one answer after another would take as many turns as there are elements.
  const found = await Promise.all(
    elements.map(elementId).map(async (id) => {
      const [shown, itsRole, name] = await Promise.all([
        ask('WebDriver:IsElementDisplayed', id),
        ask('WebDriver:GetComputedRole', id),
        ask('WebDriver:GetComputedLabel', id),
      ]);
      return { id, name: String(name).trim(), isMeant: shown && itsRole === role };
    }),
  );
  return found.filter(({ isMeant }) => isMeant);
}

/** What `act` answers; null when the page was drawn anew meanwhile, so that it has to be tried again. */
async function unlessStale<Value>(act: () => Promise<Value>): Promise<Value | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Error && /^(?:stale element|no such element)/.test(error.message)) {
      return null;
    }
    throw error;
  }
}

async function unwrapped(answer: Promise<unknown>): Promise<unknown> {
  return ((await answer) as { value?: unknown }).value;
}
