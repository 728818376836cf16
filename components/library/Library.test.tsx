// @vitest-environment happy-dom
import { act, cleanup, createEvent, fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import type { LibraryRow } from '../../lib/core/view/library-view.ts';
import {
  importReport,
  memoRow,
  metPages,
  ownRow,
  refusedReport,
} from '../../tests/support/library-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { Library, type LibraryProps } from './Library.tsx';
import type { ImportReport } from './library-types.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Shows a library of two stories, with what a test wants otherwise. */
function show(otherwise: Partial<LibraryProps> = {}) {
  const stories = new Map([memoRow, ownRow].map((row) => [row.key, row]));
  const bin = new Map<string, LibraryRow>();
  const props: LibraryProps = {
    list: async () => ok([memoRow, ownRow].filter((row) => stories.has(row.key))),
    listDeleted: async () => ok([]),
    openStory: vi.fn(),
    remove: async (key) => {
      const row = stories.get(key);
      if (!row) return refuse('not-found');
      bin.set(key, row);
      stories.delete(key);
      return ok(null);
    },
    restore: async (key) => {
      const row = bin.get(key);
      if (row) stories.set(key, row);
      return ok(null);
    },
    onImport: async () => ok(importReport),
    onExport: async () => ok({ leftOut: 0 }),
    pages: async () => ok(metPages),
    clearPages: async () => ok(null),
    retentionDays: 7,
    ...otherwise,
  };
  renderWithText(<Library {...props} />);
  return props;
}

/** Lets the faked clock run. */
const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

const title = () =>
  within(screen.getByRole('row', { name: /^Chicago police memo/ })).getByRole('button', {
    name: /^Chicago/,
  });

const deleteMemo = () =>
  screen.findByRole('button', { name: /^Delete “Chicago police memo/ }).then((button) => {
    button.focus();
    return userEvent.keyboard('{Enter}');
  });

describe('the stories', () => {
  it('are a table of origin, coverage, quotations and who recorded them', async () => {
    show();
    const row = await screen.findByRole('row', { name: /Chicago police memo/ });
    expect(within(row).getByText(/^Bundled sample ·/)).toBeTruthy();
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      'DocumentInternal Chicago Police Department memo',
      '3 outlets1 origin',
      '11',
      'Nov 20, 2026by Headwater',
      'Delete',
    ]);
    expect(screen.getByRole('heading', { name: '2 stories' })).toBeTruthy();
  });

  it('say what cannot be told', async () => {
    show();
    const row = await screen.findByRole('row', { name: /Harbour wall/ });
    expect(within(row).getByText('Origin not known')).toBeTruthy();
    expect(within(row).getByText('origins: cannot tell')).toBeTruthy();
    expect(within(row).getByText('Kept on this device')).toBeTruthy();
  });

  it('are opened by their title', async () => {
    const { openStory } = show();
    await screen.findByRole('table');
    await userEvent.click(title());
    expect(openStory).toHaveBeenCalledExactlyOnceWith('sample/chicago-memo');
  });

  it('are shown a hundred at a time', async () => {
    const rows = Array.from({ length: 130 }, (_, index) => ({ ...memoRow, key: `s/${index}` }));
    show({ list: async () => ok(rows) });
    await userEvent.click(await screen.findByRole('button', { name: 'Show 30 more of 130' }));
    expect(screen.getAllByRole('row')).toHaveLength(131);
  });

  it('when there are none, the library says how one is kept', async () => {
    show({ list: async () => ok([]) });
    expect(await screen.findByText('No story is kept yet.')).toBeTruthy();
    expect(
      screen.getByText(/choose Headwater in the toolbar, then “Keep as a story”/),
    ).toBeTruthy();
  });

  it('when they cannot be read, it says why and tries again', async () => {
    const list = vi
      .fn<LibraryProps['list']>()
      .mockResolvedValueOnce(refuse('blocked'))
      .mockResolvedValueOnce(ok([ownRow]));
    show({ list });
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be read.*Close it/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('row', { name: /Harbour wall/ })).toBeTruthy();
  });
});

describe('deleting', () => {
  it('takes the story away at once and offers to bring it back, next to the focus', async () => {
    show();
    await deleteMemo();
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(screen.getByText(/^Deleted “Chicago police memo.*”\.$/)).toBeTruthy();
    expect(screen.queryByRole('row', { name: /Chicago police memo/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '1 story' }));
    await userEvent.tab();
    expect(document.activeElement).toBe(undo);
  });

  it('is undone, and the story that is back has the focus', async () => {
    show();
    await deleteMemo();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { name: '2 stories' });
    expect(document.activeElement).toBe(title());
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('can be undone for ten seconds, and while the reader is at the bar', async () => {
    vi.useFakeTimers();
    show({ deleted: { key: 'x', title: 'Gone' } });
    await pass(9_000);
    const undo = screen.getByRole('button', { name: 'Undo' });
    act(() => undo.focus());
    await pass(60_000);
    expect(screen.getByText('Deleted “Gone”.')).toBeTruthy();
    act(() => undo.blur());
    await pass(10_000);
    expect(screen.queryByText('Deleted “Gone”.')).toBeNull();
  });

  it('keeps the bar, with words, when the story could not be brought back', async () => {
    show({ restore: async () => refuse('full') });
    await deleteMemo();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/not be brought back.*no room/);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('leaves the story where it is when that fails', async () => {
    show({ remove: () => Promise.reject(new Error('gone')) });
    await deleteMemo();
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not deleted/);
    expect(screen.getByRole('row', { name: /Chicago police memo/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('importing and exporting', () => {
  const file = new File(['{}'], 'claims.json', { type: 'application/json' });
  const choose = () => userEvent.upload(screen.getByLabelText('Import…'), file);

  it('says what was taken in', async () => {
    show();
    await choose();
    expect(await screen.findByText('“Election claims 2026” is imported.')).toBeTruthy();
    expect(
      screen.getByText(/12 stories added. 1 replaced. 2 stories that you keep already stay/),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(/is imported/)).toBeNull();
  });

  it('says that a file was refused, and lists every fault by record, place and reason', async () => {
    show({ onImport: async () => ok(refusedReport) });
    await choose();
    expect(await screen.findByText('“claims.json” was not imported.')).toBeTruthy();
    expect(screen.queryByText(/is imported/)).toBeNull();
    const refused = screen.getByRole('region', { name: /^Refused/ });
    expect(
      within(refused)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'turnout-figure › main stories.3.claims.0.links.2.kindIt is none of the values that can stand here.',
      'The file titleIt is missing.',
    ]);
  });

  it('mentions its progress only after a while', async () => {
    vi.useFakeTimers();
    show({ onImport: () => new Promise<Result<ImportReport>>(() => {}) });
    fireEvent.change(screen.getByLabelText('Import…'), { target: { files: [file] } });
    await pass(250);
    expect(screen.queryByRole('progressbar')).toBeNull();
    await pass(100);
    expect(screen.getByRole('progressbar', { name: 'Importing “claims.json”…' })).toBeTruthy();
  });

  it('takes a file that is dropped', async () => {
    const onImport = vi.fn<LibraryProps['onImport']>(async () => ok(importReport));
    show({ onImport });
    const main = screen.getByRole('main');
    fireEvent(main, createEvent.drop(main, { dataTransfer: { files: [file], types: ['Files'] } }));
    expect(await screen.findByText('“Election claims 2026” is imported.')).toBeTruthy();
    expect(onImport).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('names the file that was not imported and says why', async () => {
    show({ onImport: async () => refuse('newer-format') });
    await choose();
    expect((await screen.findByRole('alert')).textContent).toBe(
      '“claims.json” was not imported.This file needs a newer Headwater. Update the extension, then import it again.',
    );
  });

  it('says that the export is done, or was not', async () => {
    const onExport = vi
      .fn<LibraryProps['onExport']>()
      .mockResolvedValueOnce(refuse('failed'))
      .mockResolvedValueOnce(ok({ leftOut: 2 }));
    show({ onExport });
    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not exported/);
    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    expect(await screen.findByText(/^Exported.*2 articles that you added/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the settings', () => {
  it('stand below, and a button leads to them', async () => {
    show({ children: <h2>How it works</h2> });
    await userEvent.click(await screen.findByRole('button', { name: 'Settings' }));
    expect(document.activeElement?.textContent).toBe('How it works');
  });
});
