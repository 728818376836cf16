// @vitest-environment happy-dom
import { act, cleanup, createEvent, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../lib/core/result.ts';
import {
  choose,
  enter,
  file,
  press,
  showImport,
  WAITING,
  waits,
} from '../../../tests/support/show-import.tsx';
import type { ImportPorts } from './use-import.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a file', () => {
  it('is shown with what it would change, and taken in only at the reader’s word', async () => {
    const ports = showImport();
    await choose();
    const preview = await screen.findByRole('region', {
      name: 'What “Election claims 2026” would change',
    });
    expect(document.activeElement?.textContent).toBe('What “Election claims 2026” would change');
    const lines = within(preview)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(lines.slice(0, 4)).toEqual([
      '12 stories would be added.',
      '1 story would be changed.',
      '1 entry is refused. The others can be taken in.',
      '2 stories that you keep already stay as they are.',
    ]);
    expect(preview.textContent).toContain(
      'Title: yours “The ferry wharf closes”, the pack’s “The wharf closes in May”',
    );
    expect(preview.textContent).toContain(
      'turnout-figure › main story 4 › claim 1 › step 3 › KindIt is none of the values that can stand here.',
    );
    expect(ports.apply).not.toHaveBeenCalled();
    await press('Take in');
    expect(ports.apply).toHaveBeenCalledWith(WAITING, false, expect.any(Function));
    expect(await screen.findByText('“Election claims 2026” is taken in.')).toBeTruthy();
    await press('Close');
    expect(screen.queryByText(/is taken in/)).toBeNull();
  });

  it.each([
    ['backup', 'is a backup of a whole library', 'See what it would restore', '#/data'],
    ['subscriptions', 'is a list of packs', 'See the list', '#/packs'],
  ] as const)(
    'that is for another part is named and leads there: %s',
    async (kind, says, leads, at) => {
      showImport({
        readFile: vi.fn<ImportPorts['readFile']>(async () => ({ state: 'elsewhere', kind, file })),
      });
      await choose();
      expect(await screen.findByText(new RegExp(says))).toBeTruthy();
      expect(screen.getByRole('link', { name: leads }).getAttribute('href')).toBe(at);
      await press('Close');
      expect(screen.queryByText(new RegExp(says))).toBeNull();
    },
  );

  it('of another curator’s pack says whose goes, before it is taken in and on the button', async () => {
    const replaces = {
      by: 'subscription',
      curator: 'Count desk',
      address: 'https://desk.example/pack.json',
    } as const;
    showImport({ readFile: async () => waits({ preview: { ...WAITING.preview, replaces } }) });
    await choose();
    expect(await screen.findByText('This takes the place of another curator’s pack.')).toBeTruthy();
    expect(screen.getByText(/by Count desk, at https:\/\/desk\.example\/pack\.json/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take in' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Take in, in its place' })).toBeTruthy();
  });

  it('can be left', async () => {
    const ports = showImport();
    await choose();
    await press('Cancel');
    expect(ports.leave).toHaveBeenCalledWith(WAITING);
    expect(screen.queryByRole('region', { name: /would change/ })).toBeNull();
  });

  it('can be dropped, or pasted as text', async () => {
    const readFile = vi.fn<ImportPorts['readFile']>(async () => waits());
    showImport({ readFile });
    const main = screen.getByRole('main');
    fireEvent(main, createEvent.drop(main, { dataTransfer: { files: [file], types: ['Files'] } }));
    expect(await screen.findByText('What “Election claims 2026” would change')).toBeTruthy();
    await press('Cancel');
    await enter('{"format": "headwater-pack"}');
    expect(readFile.mock.calls.map(([one]) => one.name)).toEqual(['claims.json', 'Pasted text']);
  });

  it('that cannot be read is named, with every fault', async () => {
    showImport({
      readFile: async () => ({
        state: 'refused',
        reason: 'newer-format',
        faults: WAITING.preview.faults,
      }),
    });
    await choose();
    expect((await screen.findByRole('alert')).textContent).toBe(
      '“claims.json” was not taken in.This file needs a newer Headwater. Update the extension, then import it again.',
    );
    expect(screen.getByRole('region', { name: /^Refused/ }).textContent).toContain(
      'turnout-figure',
    );
  });

  it('that breaks off, or touches what the reader edited, says so before it is taken in', async () => {
    showImport({ readFile: async () => waits({ endFault: 'cut-off' }) });
    await choose();
    expect(await screen.findByText(/The file ends in the middle/)).toBeTruthy();
    expect(screen.getByText(/you have edited or added to/)).toBeTruthy();
  });
});

describe('a file that is not the whole pack and nothing else', () => {
  it.each([
    ['cut-off', /The file ends in the middle/],
    ['miscounted', /The number of stories is not the one/],
    ['goes-on', /goes on with something/],
  ] as const)('is told by its reason: %s', async (endFault, words) => {
    showImport({ readFile: async () => waits({ endFault }) });
    await choose();
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('what takes a while', () => {
  const pass = (milliseconds: number) =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(milliseconds);
    });

  it('mentions the reading of a file, and stops it', async () => {
    vi.useFakeTimers();
    let stopped: AbortSignal | null = null;
    showImport({
      readFile: (_file, { signal, onShare }) => {
        stopped = signal;
        onShare(0.5);
        return new Promise(() => undefined);
      },
    });
    fireEvent.change(screen.getByLabelText('Import…'), { target: { files: [file] } });
    await pass(250);
    expect(screen.queryByRole('progressbar')).toBeNull();
    await pass(100);
    const bar = screen.getByRole('progressbar', { name: 'Reading “claims.json”…' });
    expect(bar.getAttribute('value')).toBe('0.5');
    // Who listens hears what began, not the bar and its button.
    expect(screen.getByText('Reading “claims.json”…', { selector: '.hidden' })).toBeTruthy();
    expect(bar.closest('[role="status"]')).toBeNull();
    expect(screen.getByRole('button', { name: 'Cancel' }).closest('[role="status"]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect((stopped as AbortSignal | null)?.aborted).toBe(true);
  });

  it('takes an import back that is being written', async () => {
    let end: (result: ReturnType<typeof ok<'undone'>>) => void = () => undefined;
    const ports = showImport({
      apply: () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    });
    await choose();
    await press('Take in');
    await press('Cancel');
    expect(ports.turnBack).toHaveBeenCalledWith('import');
    expect(
      await screen.findByRole('progressbar', { name: 'Taking “Election claims 2026” back…' }),
    ).toBeTruthy();
    await act(async () => end(ok('undone')));
    const said = await screen.findByText(/The library is as it was before/);
    expect(document.activeElement).toBe(said.closest('[role="status"]'));
  });
});

describe('an address', () => {
  it('is looked at first, with the words of its key, then subscribed to', async () => {
    const ports = showImport({
      readAddress: async () => waits({ kind: 'offer', keyWords: ['acorn', 'ferry'] }),
    });
    await enter('https://packs.example/claims.json');
    expect(await screen.findByText('acorn ferry')).toBeTruthy();
    await press('Subscribe');
    expect(ports.apply).toHaveBeenCalledWith(expect.anything(), true, expect.any(Function));
  });

  it('can be taken in only once', async () => {
    const ports = showImport();
    await enter('https://packs.example/claims.json');
    expect(await screen.findByText(/^Not signed/)).toBeTruthy();
    await press('Take in only once');
    expect(ports.apply).toHaveBeenCalledWith(expect.anything(), false, expect.any(Function));
  });

  it.each([
    ['redirected', '', /The address leads on to another one\./],
    ['signature-unread', 'status 500', /The pack came, but the signature .* \(Status 500\)$/],
  ])('that fails says why: %s', async (reason, detail, says) => {
    showImport({ readAddress: async () => ({ state: 'refused', reason, detail, faults: [] }) });
    await enter('https://packs.example/claims.json');
    expect((await screen.findByRole('alert')).textContent).toMatch(says);
  });
});
