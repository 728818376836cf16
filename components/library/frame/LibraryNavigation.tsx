import { HOME, type Route, writeRoute } from '../../../lib/core/library/route.ts';
import { type MessageKey, useText } from '../../wording/text.tsx';
import './LibraryNavigation.css';

interface Section {
  readonly route: Route;
  readonly label: MessageKey;
  /** The places that belong to it. */
  readonly holds: readonly Route['section'][];
}

const SECTIONS: readonly Section[] = [
  {
    route: HOME,
    label: 'library_stories_title',
    holds: ['stories', 'story', 'new', 'edit', 'merge', 'split', 'history', 'speaker', 'outlet'],
  },
  { route: { section: 'packs' }, label: 'library_packs', holds: ['packs'] },
  { route: { section: 'data' }, label: 'library_data', holds: ['data'] },
  { route: { section: 'settings' }, label: 'settings_title', holds: ['settings'] },
];

/** The sections of the library, as links. */
export function LibraryNavigation({ section }: { section: Route['section'] }) {
  const { t } = useText();
  return (
    <header class="library-bar">
      <p class="library-name">{t('library_title')}</p>
      <nav aria-label={t('library_sections')}>
        {SECTIONS.map(({ route, label, holds }) => (
          <a
            key={label}
            href={writeRoute(route)}
            aria-current={route.section === section ? 'page' : holds.includes(section)}
          >
            {t(label)}
          </a>
        ))}
      </nav>
    </header>
  );
}
