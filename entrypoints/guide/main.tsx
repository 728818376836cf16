import { render } from 'preact';
import { Guarded } from '../../components/controls/Guarded.tsx';
import { Guide } from '../../components/guide/Guide.tsx';
import { TextProvider } from '../../components/wording/text.tsx';
import { followLanguage } from '../../lib/app/follow-language.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { dressPage, extensionText } from '../../lib/platform/page-text.ts';

const root = document.getElementById('root');
if (!root) throw new Error('guide/index.html lacks #root');
await followLanguage(localValues, extensionText, (text) => {
  dressPage(document, text);
  render(
    <TextProvider value={text}>
      <Guarded>
        <Guide />
      </Guarded>
    </TextProvider>,
    root,
  );
});
