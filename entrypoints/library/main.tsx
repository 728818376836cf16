import { render } from 'preact';
import { LibraryLinks } from '../../components/controls/LibraryLink.tsx';
import { Rescue, type RescueReason } from '../../components/library/data/Rescue.tsx';
import { TextProvider } from '../../components/wording/text.tsx';
import { followLanguage } from '../../lib/app/follow-language.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { dressPage, extensionText } from '../../lib/platform/page-text.ts';
import { writeCopy } from '../../lib/store/copy-all.ts';
import { StoreError } from '../../lib/store/errors.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { gather } from './export-files.ts';
import { LibraryTab } from './LibraryTab.tsx';
import { download } from './store-access.ts';

const root = document.getElementById('root');
if (!root) throw new Error('library/index.html lacks #root');

/** Saves what is stored as a file, whichever Headwater wrote it; false when it cannot be read. */
async function saveCopy(): Promise<boolean> {
  try {
    const { parts, take } = gather();
    await writeCopy(take);
    const content = new Blob(parts, { type: 'application/json' });
    download({ name: 'headwater-library.json', content });
    return true;
  } catch {
    return false;
  }
}

/** Why a library cannot be opened that can still be saved; null for every other failure. */
function rescueReason(error: unknown): RescueReason | null {
  if (!(error instanceof StoreError)) return null;
  const { reason } = error;
  return reason === 'newer-database' || reason === 'migration-failed' ? reason : null;
}

const database = openDatabase();
let closed: RescueReason | null = null;
let draw: () => void = () => undefined;
database.catch((error: unknown) => {
  closed = rescueReason(error);
  draw();
});
await followLanguage(localValues, extensionText, (text) => {
  dressPage(document, text);
  document.title = text.getMessage('library_page_title', []);
  draw = () =>
    render(
      <TextProvider value={text}>
        <LibraryLinks value="library">
          {closed ? (
            <Rescue reason={closed} onSave={saveCopy} />
          ) : (
            <LibraryTab database={database} />
          )}
        </LibraryLinks>
      </TextProvider>,
      root,
    );
  draw();
});
