import { useLayoutEffect, useState } from 'preact/hooks';
import './StoryContents.css';
import { useText } from '../../wording/text.tsx';

/** The parts of a story's page by their headings; each leads there, and the focus goes with it. */
export function StoryContents({ of }: { of: { readonly current: HTMLElement | null } }) {
  const { t } = useText();
  const [titles, setTitles] = useState<readonly string[]>([]);
  // After every drawing: a change of language or an edit changes what the headings say.
  useLayoutEffect(() => {
    const found = headingsIn(of.current).map((heading) => heading.textContent ?? '');
    if (found.join('\n') !== titles.join('\n')) setTitles(found);
  });
  const lead = (index: number) => {
    const heading = headingsIn(of.current)[index];
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="story-contents" aria-label={t('story_contents')}>
      <ul>
        {titles.map((title, index) => (
          <li key={title}>
            <button type="button" class="inline" onClick={() => lead(index)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const headingsIn = (page: HTMLElement | null) => [
  ...(page?.querySelectorAll<HTMLElement>('h2') ?? []),
];
