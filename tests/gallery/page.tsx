import { render } from 'preact';
import '../../components/theme/theme.css';
import '../../components/theme/base.css';
import { TextProvider } from '../../components/wording/text.tsx';
import { STATES } from './states.tsx';
import { type Catalogue, galleryText } from './words.ts';

/** Set by the document that holds this script. */
declare const CATALOGUE: Catalogue;

/**
 * Shows a state in place of the one before, of which nothing stays: `name`, `words` (a locale, `pseudo`
 * or `pseudo-rtl`) and `text`, the reader's size of text in percent, as the query of an address has them.
 */
function showState(query: string): void {
  const asked = new URLSearchParams(query);
  const state = STATES.find(({ name }) => name === asked.get('name'));
  const root = document.getElementById('root');
  if (!state || !root) throw new Error(`There is no state ${asked.get('name')}.`);
  const words = asked.get('words') ?? 'en';
  const isPseudo = words.startsWith('pseudo');
  const locale = isPseudo ? 'en' : words;
  document.documentElement.lang = locale;
  document.documentElement.dir = words === 'pseudo-rtl' ? 'rtl' : 'ltr';
  document.documentElement.style.fontSize = `${asked.get('text') ?? '100'}%`;
  render(null, root);
  scrollTo(0, 0);
  render(
    <TextProvider value={galleryText(CATALOGUE, { locale, isPseudo })}>
      {state.show()}
    </TextProvider>,
    root,
  );
}

Object.assign(globalThis, { STATES, showState });
