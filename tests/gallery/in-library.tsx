import type { ComponentChild } from 'preact';
import '../../components/library/frame/LibraryFrame.css';
import { LibraryLinks } from '../../components/controls/LibraryLink.tsx';
import { LibraryNavigation } from '../../components/library/frame/LibraryNavigation.tsx';
import type { State } from './states.tsx';

const WIDE = { width: 1100, height: 760 };
const NARROW = { width: 400, height: 760 };

/** A page of the library tab, in a wide tab and in a narrow one. */
export function inLibrary(
  name: string,
  Page: () => ComponentChild,
  more: Partial<State> = {},
): State[] {
  const show = () => (
    <LibraryLinks value="library">
      <div class="library">
        <LibraryNavigation section="stories" />
        <main>
          <Page />
        </main>
      </div>
    </LibraryLinks>
  );
  return [
    { ...WIDE, name: `library-${name}`, show, ...more },
    { ...NARROW, name: `library-${name}-narrow`, show, ...more },
  ];
}
