// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChangedQuotation } from '../../lib/core/view/seen-page.ts';
import { knownView } from '../../tests/support/page-view-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { QuotesTab } from './QuotesTab.tsx';

afterEach(cleanup);

const SINCE = new Date(2026, 9, 2, 12).getTime();

function show(...quotations: ChangedQuotation[]) {
  const onShow = vi.fn(async () => true);
  const changes = { since: SINCE, quotations };
  renderWithText(<QuotesTab view={{ ...knownView, quotations: [], changes }} onShow={onShow} />);
  const section = screen.getByText('Changed since you read it on Oct 2, 2026').closest('section');
  return { onShow, text: section?.textContent ?? '' };
}

describe('what changed on a page since it was read', () => {
  it('gives both forms where the library has the old one', () => {
    const { text } = show({ span: { start: 4, end: 9 }, before: 'We may go.', now: 'We will go.' });
    expect(text).toContain('It read:“We may go.”Now it reads:“We will go.”');
  });

  it('does not make up what was not kept', () => {
    const { text } = show({ span: { start: 4, end: 9 }, before: null, now: 'We will go.' });
    expect(text).toContain('It was not kept; now it reads:“We will go.”');
  });

  it('says that a quotation is gone', () => {
    expect(show({ span: null, before: null, now: null }).text).toContain('is gone');
    cleanup();
    const { text } = show({ span: null, before: 'We may go.', now: null });
    expect(text).toContain('No longer printed here:“We may go.”');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads to the place', async () => {
    const { onShow } = show({ span: { start: 4, end: 9 }, before: null, now: 'We will go.' });
    await userEvent.click(screen.getByRole('button', { name: 'show on page' }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ start: 4, end: 9 });
  });

  it('is not mentioned when nothing did', () => {
    renderWithText(<QuotesTab view={knownView} onShow={vi.fn()} />);
    expect(screen.queryByText(/^Changed since/)).toBeNull();
    expect(screen.getByText(/^Not printed here/)).toBeTruthy();
  });
});
