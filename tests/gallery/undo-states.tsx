import { type Undoable, UndoBars } from '../../components/controls/UndoBar.tsx';
import { LibraryExport } from '../../components/library/data/LibraryExport.tsx';
import { SaveAs } from '../../components/library/data/SaveAs.tsx';
import { SectionHead } from '../../components/library/frame/SectionHead.tsx';
import { ok, refuse } from '../../lib/core/result.ts';
import { inLibrary } from './in-library.tsx';
import type { State } from './states.tsx';

const Undo = ({ undo }: Pick<Undoable, 'undo'>) => (
  <>
    <SectionHead title="Stories" />
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
    <SectionHead title="Stories" />
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
const Export = () => (
  <SectionHead title="Data">
    <LibraryExport touched={2} onExport={() => async () => ok(null)} />
  </SectionHead>
);
const LongExport = () => (
  <SectionHead title="Data">
    <button type="button">Export…</button>
    <SaveAs
      label="Export as"
      packs="none"
      save={() =>
        ({ onProgress }) => {
          onProgress({ done: 18_400, of: 50_000 });
          return new Promise(() => undefined);
        }}
    />
  </SectionHead>
);

/** Taking back what was done, as far as it goes, and how edited packs leave the library. */
export const UNDO_STATES: readonly State[] = [
  ...inLibrary('undo-under-way', UnderWay, { open: ['.undo-bar button'], alsoNarrow: true }),
  ...inLibrary('undo-stopped', Stopped, { open: ['.undo-bar button'], after: 200 }),
  ...inLibrary('undo-partly', Partly, { open: ['.undo-bar button'], after: 200, alsoNarrow: true }),
  ...inLibrary('undo-merge-stands', MergeStands, { open: ['.undo-bar button'], after: 200 }),
  ...inLibrary('export-asked', Export, {
    section: 'data',
    open: ['.menu-button > button'],
    after: 200,
  }),
  ...inLibrary('export-under-way', LongExport, {
    section: 'data',
    open: ['.menu-button > button', '.menu button'],
    after: 500,
    alsoNarrow: true,
  }),
  ...inLibrary('exported-edited', Export, {
    section: 'data',
    open: ['.menu-button > button', '.menu button'],
    after: 200,
  }),
];
