// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderWithText } from '../../wording/render-with-text.tsx';
import type { Import } from '../packs/use-import.ts';
import { LibraryFrame } from './LibraryFrame.tsx';

afterEach(cleanup);

const IMPORT: Import = {
  ...{ phase: { state: 'idle' }, busy: false, take: vi.fn(), takeAddress: vi.fn() },
  ...{
    takeHeld: vi.fn(),
    apply: vi.fn(),
    takeAnnotations: vi.fn(),
    cancel: vi.fn(),
    close: vi.fn(),
  },
};

const show = () =>
  renderWithText(
    <LibraryFrame section="story" importing={IMPORT} undoables={[]} onGone={vi.fn()}>
      <p />
    </LibraryFrame>,
  );

describe('the sections of the library', () => {
  it('are links, and the one that the reader is in is marked', () => {
    show();
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Stories', 'Packs', 'Data', 'Settings']);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([
      'true',
      'false',
      'false',
      'false',
    ]);
  });
});
