// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { DraftNotice } from './DraftNotice.tsx';

afterEach(cleanup);

it('says since when something was typed and not saved, and throws it away when asked', async () => {
  const onDiscard = vi.fn();
  renderWithText(<DraftNotice at={Date.UTC(2026, 10, 12, 12)} onDiscard={onDiscard} />);
  expect(screen.getByRole('status').textContent).toContain(
    'This was written on Nov 12, 2026 and not saved yet.',
  );
  expect(onDiscard).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
  expect(onDiscard).toHaveBeenCalledOnce();
});
