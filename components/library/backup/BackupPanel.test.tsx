// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BackupPreview } from '../../../lib/core/backup/backup-preview.ts';
import { ok, refuse } from '../../../lib/core/result.ts';
import type { Work } from '../../controls/use-work.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { sizeWords } from '../../wording/size-words.ts';
import { BackupPanel, type BackupPanelProps } from './BackupPanel.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { KeptChecks } from './KeptChecks.tsx';
import { PruneStories } from './PruneStories.tsx';
import { StorageUse } from './StorageUse.tsx';

afterEach(cleanup);

const PREVIEW: BackupPreview = {
  made: '2026-11-20T10:00:00Z',
  records: 12,
  kinds: [
    { kind: 'stories', added: 3, same: 4, differs: 2, onlyHere: 1 },
    { kind: 'texts', added: 0, same: 0, differs: 0, onlyHere: 0 },
  ],
  hasSettings: true,
  refused: 1,
  faults: [{ line: 4, record: 'p/ferry', path: 'story.title', reason: 'wrong-kind' }],
};
const FILE = new File(['{}'], 'backup.jsonl');

function show(otherwise: Partial<BackupPanelProps> = {}) {
  const props: BackupPanelProps = {
    lastAt: null,
    onBackup: vi.fn(async () => ok(12)),
    onStage: vi.fn(() => async () => ok(PREVIEW)),
    onRestore: vi.fn(() => async () => ok(3)),
    onGiveUp: vi.fn(async () => ok(null)),
    ...otherwise,
  };
  renderWithText(<BackupPanel {...props} />);
  return props;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const choose = () => userEvent.upload(screen.getByLabelText('Restore a backup…'), FILE);

describe('the backup', () => {
  it('says that there was none, is made, and says how much it holds', async () => {
    show();
    screen.getByText('No backup was made on this device yet.');
    await press('Back up now');
    await screen.findByText('The backup holds 12 entries.');
  });

  it('says how far it is, and is stopped', async () => {
    const onBackup: Work<number> = ({ onProgress, signal }) => {
      onProgress({ done: 300, of: 1200 });
      return new Promise((done) => {
        signal.addEventListener('abort', () => done(refuse('cancelled')));
      });
    };
    show({ onBackup });
    await press('Back up now');
    await screen.findByRole('progressbar', { name: 'Backing up: 300 of 1,200 entries' });
    await press('Stop');
    expect(document.activeElement).toBe(await screen.findByText('Stopped. No file was saved.'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says in its place when it was not made', async () => {
    show({ onBackup: async () => refuse('full') });
    await press('Back up now');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The backup was not made');
  });
});

describe('a backup to be restored', () => {
  it('is shown before anything is changed: counts by kind, and what is left out with its reason', async () => {
    const { onRestore } = show();
    await choose();
    await screen.findByText('Backup of Nov 20, 2026');
    const row = screen.getByRole('row', { name: /Stories/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['3', '4', '2', '1']);
    expect(screen.queryByRole('row', { name: /Article texts/ })).toBeNull();
    screen.getByText('1 line is left out');
    screen.getByText('story › Title');
    expect(onRestore).not.toHaveBeenCalled();
  });

  it('adds what is missing unless the reader chooses to replace', async () => {
    const { onRestore } = show();
    await choose();
    await press('Restore');
    const restored = await screen.findByText('3 entries were restored.');
    expect(document.activeElement).toBe(restored);
    expect(onRestore).toHaveBeenCalledWith('merge');
    await choose();
    await userEvent.click(screen.getByRole('radio', { name: 'Put it in place of the library' }));
    await press('Restore');
    await waitFor(() => expect(onRestore).toHaveBeenLastCalledWith('replace'));
  });

  it('can be stopped while it is restored, and is there to be restored still', async () => {
    const onRestore: BackupPanelProps['onRestore'] =
      () =>
      ({ signal }) =>
        new Promise((done) => {
          signal.addEventListener('abort', () => done(refuse('cancelled')));
        });
    show({ onRestore });
    await choose();
    await press('Restore');
    await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    const stopped = await screen.findByText('Stopped. Nothing was changed.');
    expect(document.activeElement).toBe(stopped);
    screen.getByText('Backup of Nov 20, 2026');
  });

  it('can be given up', async () => {
    const { onGiveUp, onRestore } = show();
    await choose();
    await press('Cancel');
    await screen.findByRole('button', { name: 'Back up now' });
    expect(onGiveUp).toHaveBeenCalled();
    expect(onRestore).not.toHaveBeenCalled();
  });

  it('is refused with the reason when its file is none', async () => {
    show({ onStage: () => async () => refuse('cut-off') });
    await choose();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('“backup.jsonl” was not read');
    expect(alert.textContent).toContain('its end is missing');
  });
});

describe('the reminder', () => {
  it('says how long it was, leads to the backup, and can be put off', async () => {
    const onLater = vi.fn();
    renderWithText(<BackupReminder days={34} href="#data" onLater={onLater} />);
    screen.getByText('The library has changed, and for 34 days no backup was made.');
    expect(screen.getByRole('link').getAttribute('href')).toBe('#data');
    await press('Not now');
    expect(onLater).toHaveBeenCalled();
  });

  it('says nothing when it is not time', () => {
    renderWithText(<BackupReminder days={null} href="#data" onLater={vi.fn()} />);
    expect(document.body.textContent).toBe('');
  });
});

describe('what is stored', () => {
  it('is shown by kind, in sizes that a reader takes in', async () => {
    const kinds = [{ kind: 'stories' as const, records: 1200, bytes: 3_400_000 }];
    renderWithText(<StorageUse read={async () => ok({ kinds, used: 5e6, quota: 2e9 })} />);
    await screen.findByText('The browser counts 5 MB for Headwater, and has room for 2 GB.');
    expect(screen.getByRole('row', { name: 'Stories 1,200 3.4 MB' })).toBeTruthy();
  });

  it('says nothing of room where there is enough, and what helps where there is not', async () => {
    const kinds = [] as const;
    const shown = renderWithText(
      <StorageUse read={async () => ok({ kinds, used: 5e9, quota: 10e9 })} />,
    );
    await screen.findByText(/^The browser counts/);
    expect(screen.queryByText(/of room is left/)).toBeNull();
    shown.unmount();
    renderWithText(<StorageUse read={async () => ok({ kinds, used: 9.6e9, quota: 10e9 })} />);
    await screen.findByText('Only 400 MB of room is left for Headwater.');
    screen.getByText(/Remove old stories, or free some of the disk/);
  });

  it.each([
    [400, '0 kB'],
    [12_000, '12 kB'],
    [1_500_000, '1.5 MB'],
    [45_000_000, '45 MB'],
  ])('in words: %d bytes are %s', (bytes, words) => {
    expect(sizeWords(bytes, 'en')).toBe(words);
  });
});

describe('old stories', () => {
  it('are shown before they are removed', async () => {
    const old = [{ key: 'p/ferry', title: 'The ferry', date: '2020-01-02' }];
    const find = vi.fn(async () => ok(old));
    let stop: AbortSignal | null = null;
    const prune = vi.fn(
      (): Work =>
        ({ onProgress, signal }) => {
          stop = signal;
          onProgress({ done: 25, of: 60 });
          return new Promise((done) => signal.addEventListener('abort', () => done(ok(null))));
        },
    );
    renderWithText(<PruneStories find={find} prune={prune} />);
    await press('Show them');
    await screen.findByText('1 story is older.');
    screen.getByText(/The ferry/);
    expect(prune).not.toHaveBeenCalled();
    await press('Remove 1 story');
    await waitFor(() => expect(prune).toHaveBeenCalledWith(old));
    expect(find).toHaveBeenCalledWith(24);
    screen.getByRole('progressbar', { name: 'Deleting: 25 of 60' });
    const look = screen.getByRole('button', { name: 'Show them' });
    expect(document.activeElement).toBe(look);
    await press('Stop');
    expect(stop).toMatchObject({ aborted: true });
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(document.activeElement).toBe(look);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a backup that was dropped elsewhere', () => {
  it('is looked at here, once', async () => {
    const taken = vi.fn();
    const props = show({ given: { file: FILE, taken } });
    await waitFor(() => expect(props.onStage).toHaveBeenCalledOnce());
    expect(taken).toHaveBeenCalledOnce();
    expect(props.onRestore).not.toHaveBeenCalled();
  });
});

describe('fact checks that were taken in', () => {
  const checks = (count: number) => {
    const props = {
      count: vi.fn(async () => ok(count)),
      save: vi.fn(async () => ok(null)),
      remove: vi.fn(async () => refuse('failed')),
    };
    renderWithText(<KeptChecks kind="checks" {...props} />);
    return props;
  };

  it('are saved as a file, and a failure names what failed', async () => {
    const { save } = checks(2);
    await userEvent.click(await screen.findByRole('button', { name: 'Save as a file' }));
    expect(save).toHaveBeenCalledOnce();
    await press('Remove them');
    expect((await screen.findByRole('alert')).textContent).toContain('were not removed');
  });

  it('offer nothing while there are none', async () => {
    checks(0);
    expect(await screen.findByText(/No fact checks were taken in/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
