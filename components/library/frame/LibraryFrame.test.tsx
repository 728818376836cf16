// @vitest-environment happy-dom
import { act, cleanup, createEvent, fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, type Result, refuse } from '../../../lib/core/result.ts';
import { importReport, refusedReport } from '../../../tests/support/library-fixtures.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import type { ImportReport } from '../library-types.ts';
import { ImportButton, useImport } from '../packs/LibraryImport.tsx';
import { LibraryFrame } from './LibraryFrame.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type OnImport = (file: File) => Promise<Result<ImportReport>>;

function Shown({ onImport }: { onImport: OnImport }) {
  const importing = useImport(onImport);
  return (
    <LibraryFrame section="story" importing={importing} undoables={[]} onGone={vi.fn()}>
      <ImportButton importing={importing} />
    </LibraryFrame>
  );
}

const show = ({ onImport }: { onImport?: OnImport } = {}) =>
  renderWithText(<Shown onImport={onImport ?? (async () => ok(importReport))} />);

/** Lets the faked clock run. */
const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

describe('the sections of the library', () => {
  it('are links, and the one that the reader is in is marked', () => {
    show();
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Stories', 'Packs', 'Data', 'Settings']);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([
      'true',
      'false',
      'false',
      'false',
    ]);
  });
});

describe('importing', () => {
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
    const onImport = vi.fn<OnImport>(async () => ok(importReport));
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
});
