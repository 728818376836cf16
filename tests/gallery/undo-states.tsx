import { type Undoable, UndoBars } from '../../components/controls/UndoBar.tsx';
import { refuse } from '../../lib/core/result.ts';
import { inLibrary } from './in-library.tsx';
import { Exporting, SomeData } from './some-data.tsx';
import { SomeStories } from './some-stories.tsx';
import type { State } from './states.tsx';

const Undo = ({ undo }: Pick<Undoable, 'undo'>) => (
  <>
    <SomeStories />
    <UndoBars
      undoables={[{ id: 'bulk', says: 'Deleted 300 stories.', undo }]}
      onGone={() => undefined}
    />
  </>
);
const UnderWay = () => (
  <Undo
    undo={({ onProgress }) => {
      onProgress({ done: 75, of: 300 });
      return new Promise(() => undefined);
    }}
  />
);
const Stopped = () => (
  <Undo
    undo={async ({ onProgress }) => {
      onProgress({ done: 75, of: 300 });
      return refuse('stopped');
    }}
  />
);
const Partly = () => <Undo undo={async () => refuse('some-stand-anew', '', '2')} />;
const MergeStands = () => (
  <>
    <SomeStories />
    <UndoBars
      undoables={[
        {
          id: 'merge',
          says: 'Merged with “Lamps on the quay”. In 2 places they differ: what the other one said is in the history.',
          undo: async () => refuse('merged-stands-anew', '', '“Lamps on the quay”'),
        },
      ]}
      onGone={() => undefined}
    />
  </>
);
const LongExport = () => (
  <SomeData
    exporting={
      <Exporting
        save={() =>
          ({ onProgress }) => {
            onProgress({ done: 18_400, of: 50_000 });
            return new Promise(() => undefined);
          }}
      />
    }
  />
);

/** Taking back what was done, as far as it goes, and how edited packs leave the library. */
export const UNDO_STATES: readonly State[] = [
  ...inLibrary('undo-under-way', UnderWay, { open: ['.undo-bar button'], alsoNarrow: true }),
  ...inLibrary('undo-stopped', Stopped, { open: ['.undo-bar button'], after: 200 }),
  ...inLibrary('undo-partly', Partly, { open: ['.undo-bar button'], after: 200, alsoNarrow: true }),
  ...inLibrary('undo-merge-stands', MergeStands, { open: ['.undo-bar button'], after: 200 }),
  ...inLibrary('export-asked', () => <SomeData />, {
    section: 'data',
    open: ['.menu-button > button'],
    after: 200,
  }),
  ...inLibrary('export-under-way', LongExport, {
    section: 'data',
    open: ['.menu-button + [role="status"] + .menu-button > button', '.menu button'],
    after: 500,
    alsoNarrow: true,
  }),
  ...inLibrary('exported-edited', () => <SomeData />, {
    section: 'data',
    open: ['.menu-button > button', '.menu button'],
    after: 200,
  }),
];
