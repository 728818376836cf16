import type { ComponentChild } from 'preact';
import '../../components/library/frame/LibraryFrame.css';
import { LibraryLinks } from '../../components/controls/LibraryLink.tsx';
import { LibraryNavigation } from '../../components/library/frame/LibraryNavigation.tsx';
import type { Route } from '../../lib/core/library/route.ts';
import type { State } from './states.tsx';

const WIDE = { width: 1100, height: 760 };
const NARROW = { width: 400, height: 760 };

/** A page of the library tab, in a wide tab; and in a narrow one where it has much to break. */
export function inLibrary(
  name: string,
  Page: () => ComponentChild,
  {
    alsoNarrow = false,
    section = 'stories',
    ...more
  }: Partial<State> & { readonly alsoNarrow?: boolean; readonly section?: Route['section'] } = {},
): State[] {
  const show = () => (
    <LibraryLinks value="library">
      <div class="library">
        <LibraryNavigation section={section} />
        <main>
          <Page />
        </main>
      </div>
    </LibraryLinks>
  );
  const wide = { ...WIDE, name: `library-${name}`, show, ...more };
  return alsoNarrow ? [wide, { ...wide, ...NARROW, name: `${wide.name}-narrow` }] : [wide];
}
