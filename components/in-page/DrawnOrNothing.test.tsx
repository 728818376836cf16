// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DrawnOrNothing } from './DrawnOrNothing.tsx';

const heard = vi.fn();
beforeEach(() => {
  heard.mockReset();
  window.addEventListener('error', heard);
});
afterEach(() => {
  window.removeEventListener('error', heard);
  cleanup();
});

function Broken(): never {
  throw new URIError('half a character');
}

it('draws nothing in place of what throws, says so once, and leaves what stands beside it', async () => {
  const onNothing = vi.fn();
  const { container } = render(
    <div>
      <DrawnOrNothing onNothing={onNothing}>
        <Broken />
        <p>Half of a card</p>
      </DrawnOrNothing>
      <DrawnOrNothing onNothing={onNothing}>
        <p>The notice</p>
      </DrawnOrNothing>
    </div>,
  );
  await waitFor(() => expect(onNothing).toHaveBeenCalledOnce());
  expect(container.textContent).toBe('The notice');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('raises no event that the page could hear', async () => {
  const onNothing = vi.fn();
  render(
    <DrawnOrNothing onNothing={onNothing}>
      <Broken />
    </DrawnOrNothing>,
  );
  await waitFor(() => expect(onNothing).toHaveBeenCalledOnce());
  expect(heard).not.toHaveBeenCalled();
});
