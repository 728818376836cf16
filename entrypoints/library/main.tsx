import { render } from 'preact';
import { TextProvider } from '../../components/wording/text.tsx';
import { extensionText } from '../../lib/platform/page-text.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { LibraryTab } from './LibraryTab.tsx';

const text = extensionText();
const root = document.getElementById('root');
if (!root) throw new Error('library/index.html lacks #root');
document.documentElement.lang = text.locale;
render(
  <TextProvider value={text}>
    <LibraryTab database={openDatabase()} />
  </TextProvider>,
  root,
);
