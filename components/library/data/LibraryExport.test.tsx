// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { LibraryLinks } from '../../controls/LibraryLink.tsx';
import type { Work } from '../../controls/use-work.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { LibraryExport } from './LibraryExport.tsx';

afterEach(cleanup);

describe('exporting the library', () => {
  it('says that it is done, or was not', async () => {
    const onExport = vi
      .fn<Work<null>>()
      .mockResolvedValueOnce(refuse('failed'))
      .mockResolvedValueOnce(ok(null));
    renderWithText(<LibraryExport touched={0} onExport={() => onExport} />);
    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not exported/);
    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    expect(await screen.findByText(/^Exported/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks in which form what the reader edited leaves, and says what came of the edits', async () => {
    const onExport = vi.fn(() => async () => ok(null));
    renderWithText(<LibraryExport touched={2} onExport={onExport} />);
    const choose = async (name: string) => {
      await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
      await userEvent.click(screen.getByRole('menuitem', { name }));
    };
    await choose('As you have edited it');
    expect(onExport).toHaveBeenLastCalledWith('edited');
    expect((await screen.findByText(/^Exported/)).textContent).toMatch(/2 stories.* is in it/);
    await choose('As published, without your changes');
    expect(onExport).toHaveBeenLastCalledWith('published');
    expect((await screen.findByText(/2 stories.* is not in it/)).textContent).toMatch(/^Exported/);
  });

  it('says which file holds what the reader split off from others’ stories, and leads there', async () => {
    const onExport = () => async () => ok({ apart: 2 });
    renderWithText(
      <LibraryLinks value="library">
        <LibraryExport touched={0} onExport={onExport} />
      </LibraryLinks>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    await screen.findByText(/2 stories that you split off .* the file of your own pack/);
    const link = screen.getByRole('link', { name: 'Show your own pack' });
    expect(link.getAttribute('href')).toBe('#/stories?pack=kept');
  });

  it('is stopped, and says that there is no file', async () => {
    const onExport: Work<null> = ({ onProgress, signal }) => {
      onProgress({ done: 100, of: 50_000 });
      return new Promise((done) => {
        signal.addEventListener('abort', () => done(refuse('cancelled')));
      });
    };
    renderWithText(<LibraryExport touched={0} onExport={() => onExport} />);
    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    await screen.findByRole('progressbar', { name: 'Exporting: 100 of 50,000' });
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(document.activeElement).toBe(await screen.findByText('Stopped. No file was saved.'));
  });
});
