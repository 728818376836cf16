import { AXE_RUN, AXE_SOURCE } from './axe.ts';
import type { Popup } from './driver.ts';
import { preferColorScheme } from './firefox-extension.ts';
import { EXTENSION_UUID } from './firefox-launch.ts';
import type { FirefoxSession } from './firefox-session.ts';
import { oneLine } from './one-line.ts';

/** The key under which WebDriver sends a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What can have each role; the computed role of the browser then decides. */
const CANDIDATES = { button: 'button, [role=button], summary', tab: '[role=tab]', link: 'a[href]' };

/** Opens the popup for one browser tab as an ordinary page in a second tab. */
export async function openPopupPage(session: FirefoxSession, tabId: number): Promise<Popup> {
  const reading = await session.currentTab();
  await session.switchTo(await session.newTab());
  await session.goto(`moz-extension://${EXTENSION_UUID}/popup.html?tab=${tabId}`);
  const click = async (role: keyof typeof CANDIDATES, name: string, index = 0) => {
    const found = await withRole(session, role);
    const element = found.filter((each) => each.name.startsWith(name))[index];
    if (!element) throw new Error(`The popup has no ${role} "${name}" (number ${index}).`);
    await session.marionette.send('WebDriver:ElementClick', { id: element.id });
  };
  return {
    text: async () => oneLine(String(await session.inPage('return document.body.innerText;'))),
    tab: (name) => click('tab', name),
    click,
    names: async (role) => (await withRole(session, role)).map(({ name }) => name),
    faults: async () =>
      (await session.inPage(`${AXE_SOURCE}; return ${AXE_RUN};`)) as readonly string[],
    setColorScheme: (scheme) => preferColorScheme(session, scheme),
    screenshot: (file) => session.screenshot(file),
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
  })) as readonly Readonly<Record<string, string>>[];
  const found: { id: string; name: string }[] = [];
  for (const element of elements) {
    const id = element[ELEMENT] ?? '';
    const shown = await unwrapped(marionette.send('WebDriver:IsElementDisplayed', { id }));
    if (
      !shown ||
      (await unwrapped(marionette.send('WebDriver:GetComputedRole', { id }))) !== role
    ) {
      continue;
    }
    const name = await unwrapped(marionette.send('WebDriver:GetComputedLabel', { id }));
    found.push({ id, name: String(name).trim() });
  }
  return found;
}

async function unwrapped(answer: Promise<unknown>): Promise<unknown> {
  return ((await answer) as { value?: unknown }).value;
}
