import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { LibraryFrame } from '../../components/library/frame/LibraryFrame.tsx';
import { AddPack } from '../../components/library/packs/AddPack.tsx';
import { ImportButton } from '../../components/library/packs/LibraryImport.tsx';
import {
  type ImportPorts,
  type ReadImport,
  useImport,
  type Waiting,
} from '../../components/library/packs/use-import.ts';
import { renderWithText } from '../../components/wording/render-with-text.tsx';
import { NO_COUNTS } from '../../lib/core/pack/import-preview.ts';
import { ok } from '../../lib/core/result.ts';
import { exampleHistory } from './history-fixture.ts';

/** A pack of another curator that was read and waits. */
export const WAITING: Waiting = {
  kind: 'file',
  endFault: null,
  keyWords: null,
  preview: {
    id: 'import',
    source: 'claims.json',
    pack: 'claims',
    title: 'Election claims 2026',
    curator: 'Count desk',
    replaces: null,
    ...({ whose: 'other', published: '2026-11-20', newerHere: null, loss: null } as const),
    counts: { ...NO_COUNTS, added: 12, changed: 1, refused: 1, alreadyKept: 2, touched: 1 },
    stories: [
      {
        id: 'turnout',
        title: 'Turnout',
        change: 'changed',
        kinds: ['quotation'],
        isTouched: true,
        conflicts: exampleHistory.conflicts.slice(0, 1),
      },
    ],
    faults: [
      {
        record: 'turnout-figure › main',
        path: 'stories.3.claims.0.links.2.kind',
        reason: 'not-a-known-value',
      },
    ],
  },
};
/** What reading answers of it. */
export const waits = (changes: Partial<Waiting> = {}): ReadImport => ({
  state: 'waiting',
  waiting: { ...WAITING, ...changes },
});

function makePorts(changes: Partial<ImportPorts> = {}) {
  return {
    readFile: vi.fn<ImportPorts['readFile']>(async () => waits()),
    readAddress: vi.fn<ImportPorts['readAddress']>(async () => waits({ kind: 'offer' })),
    readHeld: vi.fn<ImportPorts['readHeld']>(async () => waits({ kind: 'update' })),
    apply: vi.fn<ImportPorts['apply']>(async () => ok('done')),
    turnBack: vi.fn<ImportPorts['turnBack']>(async () => ok(null)),
    leave: vi.fn<ImportPorts['leave']>(async () => ok(null)),
    ...changes,
  };
}

function Shown({ ports }: { ports: ImportPorts }) {
  const importing = useImport(ports, () => undefined);
  return (
    <LibraryFrame section="packs" importing={importing} undoables={[]} onGone={vi.fn()}>
      <ImportButton importing={importing} />
      <AddPack importing={importing} />
    </LibraryFrame>
  );
}

/** Shows the library’s frame with an import over `changes` of its ports; answers them. */
export function showImport(changes: Partial<ImportPorts> = {}) {
  const ports = makePorts(changes);
  renderWithText(<Shown ports={ports} />);
  return ports;
}

/** A file to be given. */
export const file = new File(['{}'], 'claims.json', { type: 'application/json' });
/** Gives it by the button. */
export const choose = () => userEvent.upload(screen.getByLabelText('Import…'), file);
/** Presses a button that is there, or comes. */
export const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));
/** Pastes an address or a pack, and asks for it. */
export const enter = async (text: string) => {
  await userEvent.click(screen.getByLabelText(/^Address of a pack/));
  await userEvent.paste(text);
  await press('Look at it first');
};
