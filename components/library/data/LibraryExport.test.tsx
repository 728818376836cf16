// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { LibraryExport } from './LibraryExport.tsx';

afterEach(cleanup);

describe('exporting the library', () => {
  it('says that it is done, or was not', async () => {
    const onExport = vi
      .fn<Parameters<typeof LibraryExport>[0]['onExport']>()
      .mockResolvedValueOnce(refuse('failed'))
      .mockResolvedValueOnce(ok({ leftOut: 2 }));
    renderWithText(<LibraryExport onExport={onExport} />);
    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not exported/);
    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    expect(await screen.findByText(/^Exported.*2 articles that you added/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
