import { render } from 'preact';
import { Guarded } from '../../components/controls/Guarded.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { TextProvider } from '../../components/wording/text.tsx';
import { followLanguage } from '../../lib/app/follow-language.ts';
import { changeSettings, readSettings } from '../../lib/app/settings.ts';
import { writeRoute } from '../../lib/core/library/route.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import type { Spotting } from '../../lib/core/view/library-view.ts';
import { browser } from '../../lib/platform/browser.ts';
import { askForHosts, giveUpSites, grantedHosts, hostPattern } from '../../lib/platform/hosts.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { dressPage, extensionText } from '../../lib/platform/page-text.ts';

const root = document.getElementById('root');
if (!root) throw new Error('welcome/index.html lacks #root');

/** Asks the browser for what the choice needs, before any wait; then remembers the choice. */
async function choose(spotting: Spotting, hosts: readonly string[]) {
  const patterns = hosts.map(hostPattern);
  const good = patterns.flatMap((pattern) => pattern ?? []);
  if (good.length < hosts.length || (spotting === 'chosen-sites' && good.length === 0)) {
    return refuse('bad-host');
  }
  const asking =
    spotting === 'on-click'
      ? Promise.resolve(true)
      : askForHosts(spotting === 'chosen-sites' ? good : undefined);
  if (!(await asking)) return refuse('declined');
  if (spotting === 'on-click') await giveUpSites();
  await changeSettings(localValues, { spotting });
  return ok(null);
}

/** The story that comes with the extension, as the library names it. */
const BUNDLED = 'first-stories/chicago-police-memo';

async function tryStory() {
  const route = writeRoute({ section: 'story', key: BUNDLED });
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${route}`) });
}

async function close() {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const { spotting } = await readSettings(localValues);
const granted = (await grantedHosts()).length > 0;
await followLanguage(localValues, extensionText, (text) => {
  dressPage(document, text);
  document.title = text.getMessage('welcome_title', []);
  render(
    <TextProvider value={text}>
      <Guarded>
        <Welcome
          spotting={spotting}
          granted={granted}
          onChoose={choose}
          onTry={tryStory}
          onDone={close}
        />
      </Guarded>
    </TextProvider>,
    root,
  );
});
