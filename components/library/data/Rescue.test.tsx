// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { Rescue } from './Rescue.tsx';

afterEach(cleanup);

describe('a library that stays closed', () => {
  it('says why, and saves a copy of what is stored', async () => {
    renderWithText(<Rescue reason="newer-database" onSave={async () => true} />);
    expect(screen.getByText(/written by a newer Headwater/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
    expect(screen.getByRole('status').textContent).toBe('The copy is with your downloads.');
  });

  it('says when nothing could be read', async () => {
    renderWithText(<Rescue reason="migration-failed" onSave={async () => false} />);
    expect(screen.getByText(/could not be brought up to date/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
    expect(screen.getByRole('status').textContent).toContain('did not let Headwater read it');
  });
});
