// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import type { Work } from '../../controls/use-work.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { SaveAs } from './SaveAs.tsx';

afterEach(cleanup);

const open = () => userEvent.click(screen.getByRole('button', { name: 'Export as' }));
const choose = async (name: string) => {
  await open();
  await userEvent.click(screen.getByRole('menuitem', { name }));
};

describe('the menu of exports', () => {
  it('saves in the form that is chosen, and says so', async () => {
    const save = vi.fn(() => async () => ok(null));
    renderWithText(<SaveAs label="Export as" packs="one" save={save} />);
    await choose('Table of quotations (CSV)');
    expect(save).toHaveBeenCalledWith('csv', expect.objectContaining({ say: expect.anything() }));
    expect(await screen.findByText('Saved: Table of quotations (CSV)')).toBeTruthy();
  });

  it('leaves out what is offered elsewhere', async () => {
    renderWithText(<SaveAs label="Export as" packs="none" save={() => async () => ok(null)} />);
    await open();
    expect(screen.queryByRole('menuitem', { name: /Pack/ })).toBeNull();
    expect(screen.getAllByRole('menuitem')).toHaveLength(5);
  });

  it('saves a pack with the reader’s edits or without them, where there are any', async () => {
    const save = vi.fn(() => async () => ok(null));
    renderWithText(<SaveAs label="Export as" packs="both" save={save} />);
    await choose('Pack, as you have edited it');
    expect(save).toHaveBeenLastCalledWith('pack', expect.anything());
    await choose('Pack, as it was published');
    expect(save).toHaveBeenLastCalledWith('pack-published', expect.anything());
    cleanup();
    renderWithText(<SaveAs label="Export as" packs="one" save={save} />);
    await choose('Pack (Headwater)');
    expect(save).toHaveBeenLastCalledWith('pack', expect.anything());
  });

  it('says that a part which the reader split off is not in the pack', async () => {
    const save = () => async () => ok({ apart: 1 });
    renderWithText(<SaveAs label="Export as" packs="one" save={save} />);
    await choose('Pack (Headwater)');
    await screen.findByText(
      /^Saved: Pack \(Headwater\) 1 story that you split off .* is not in it/,
    );
  });

  it('shows how far it is once it takes long, and is stopped', async () => {
    const work: Work<null> = ({ onProgress, signal }) => {
      onProgress({ done: 4000, of: 50_000 });
      return new Promise((done) => {
        signal.addEventListener('abort', () => done(refuse('cancelled')));
      });
    };
    renderWithText(<SaveAs label="Export as" packs="one" save={() => work} />);
    await choose('Report (Markdown)');
    await screen.findByRole('progressbar', { name: 'Exporting: 4,000 of 50,000' });
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(document.activeElement).toBe(await screen.findByText('Stopped. No file was saved.'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says in its place when nothing was saved', async () => {
    renderWithText(
      <SaveAs label="Export as" packs="one" save={() => async () => refuse('full')} />,
    );
    await choose('Report (Markdown)');
    expect((await screen.findByRole('alert')).textContent).toContain('not');
  });
});
