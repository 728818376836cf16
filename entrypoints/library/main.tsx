import { render } from 'preact';
import { TextProvider } from '../../components/wording/text.tsx';
import { followLanguage } from '../../lib/app/follow-language.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { dressPage, extensionText } from '../../lib/platform/page-text.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { LibraryTab } from './LibraryTab.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('library/index.html lacks #root');
const database = openDatabase();
await followLanguage(localValues, extensionText, (text) => {
  dressPage(document, text);
  render(
    <TextProvider value={text}>
      <LibraryTab database={database} />
    </TextProvider>,
    root,
  );
});
