// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { renderWithText } from '../wording/render-with-text.tsx';
import { Guide } from './Guide.tsx';

afterEach(cleanup);

it('explains what is seen, and why nothing is', () => {
  renderWithText(<Guide />);
  expect(screen.getByRole('heading', { level: 1, name: 'How to use Headwater' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'What you see' }).textContent).toMatch(/amber/);
  expect(screen.getByRole('region', { name: 'When nothing is shown' })).toBeTruthy();
});
