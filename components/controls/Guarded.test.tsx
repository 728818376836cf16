// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderWithText } from '../wording/render-with-text.tsx';
import { Guarded } from './Guarded.tsx';

const reported = vi.fn();
beforeEach(() => {
  reported.mockReset();
  vi.stubGlobal('reportError', reported);
});
afterEach(cleanup);

let isBroken = true;
function Broken() {
  if (isBroken) throw new URIError('half a character');
  return <p>All is well.</p>;
}

it('shows a sentence and a way on in place of what throws, and leaves what stands around it', async () => {
  isBroken = true;
  const onRetry = vi.fn();
  renderWithText(
    <section>
      <nav>Library</nav>
      <Guarded onRetry={onRetry}>
        <Broken />
        <button type="button">Go on</button>
      </Guarded>
    </section>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('could not be drawn');
  expect(screen.getByText('Library')).toBeTruthy();
  expect(reported).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Try again'));
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('All is well.')).toBeTruthy();
  expect(onRetry).toHaveBeenCalledTimes(2);
  // The pressed button is gone.
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Go on'));
});
