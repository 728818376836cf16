// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { ExportMenu } from './ExportMenu.tsx';

afterEach(cleanup);

const choose = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name: 'Export as' }));
  await userEvent.click(screen.getByRole('menuitem', { name }));
};

describe('the menu of exports', () => {
  it('saves in the form that is chosen, and says so', async () => {
    const onExport = vi.fn(async () => ok(null));
    renderWithText(<ExportMenu label="Export as" packs="one" onExport={onExport} />);
    await choose('Table of quotations (CSV)');
    expect(onExport).toHaveBeenCalledWith('csv', expect.objectContaining({ claims: 'Claims' }));
    expect((await screen.findByRole('status')).textContent).toContain('Table of quotations (CSV)');
  });

  it('leaves out what is offered elsewhere', async () => {
    renderWithText(<ExportMenu label="Export as" packs="none" onExport={async () => ok(null)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Export as' }));
    expect(screen.queryByRole('menuitem', { name: /Pack/ })).toBeNull();
    expect(screen.getAllByRole('menuitem')).toHaveLength(5);
  });

  it('saves a pack with the reader’s edits or without them, where there are any', async () => {
    const onExport = vi.fn(async () => ok(null));
    renderWithText(<ExportMenu label="Export as" packs="both" onExport={onExport} />);
    await choose('Pack, as you have edited it');
    expect(onExport).toHaveBeenLastCalledWith('pack', expect.anything());
    await choose('Pack, as it was published');
    expect(onExport).toHaveBeenLastCalledWith('pack-published', expect.anything());
    cleanup();
    renderWithText(<ExportMenu label="Export as" packs="one" onExport={onExport} />);
    await choose('Pack (Headwater)');
    expect(onExport).toHaveBeenLastCalledWith('pack', expect.anything());
  });

  it('says in its place when nothing was saved', async () => {
    renderWithText(
      <ExportMenu label="Export as" packs="one" onExport={async () => refuse('full')} />,
    );
    await choose('Report (Markdown)');
    expect((await screen.findByRole('alert')).textContent).toContain('not');
  });
});
