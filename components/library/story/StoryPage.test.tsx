// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '../../../lib/core/result.ts';
import { storyPage } from '../../../tests/support/library-fixtures.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { StoryPage } from './StoryPage.tsx';

afterEach(cleanup);

const show = (otherwise: Partial<Parameters<typeof StoryPage>[0]> = {}) =>
  renderWithText(
    <StoryPage story={storyPage} back="#/stories?q=wall" onDelete={vi.fn()} {...otherwise} />,
  );

describe('a stored story without a page', () => {
  it('shows its sections one under another and has the focus at its title', () => {
    show();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
      'Origin',
      'Other claims, each with its own origin',
      'Quotations (3)',
      'Coverage',
      'Related, not the same story',
      'Credibility',
    ]);
  });

  it('names its sections beside them, and leads to each, with the focus', async () => {
    show();
    const contents = screen.getByRole('navigation', { name: 'Contents' });
    const parts = within(contents).getAllByRole('button');
    expect(parts.map((part) => part.textContent)).toEqual(
      screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent),
    );
    await userEvent.click(within(contents).getByRole('button', { name: 'Credibility' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Credibility' }));
  });

  it('gives each criterion once, with what was noted of each article under it', () => {
    const [note] = storyPage.notes;
    if (!note) throw new Error('the fixture has no note');
    const notes = [
      { ...note, about: 'Port Gazette' },
      { ...note, about: 'The Ledger' },
    ];
    show({ story: { ...storyPage, notes } });
    const part = screen.getByRole('region', { name: 'Credibility' });
    expect(within(part).getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(
      within(part)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('.name')?.textContent),
    ).toEqual(['Port Gazette', 'The Ledger']);
  });

  it('begins its chain with coverage, not with a page being read', () => {
    show();
    const [chain] = screen.getAllByRole('list', { name: 'From the coverage to the origin' });
    const [first] = chain ? within(chain).getAllByRole('listitem') : [];
    expect(first?.textContent).toMatch(/^As told byThe Epoch Times/);
    expect(screen.queryByText('You are reading')).toBeNull();
  });

  it('offers nothing that needs a page', () => {
    show();
    expect(screen.queryByRole('button', { name: 'show on page' })).toBeNull();
    expect(screen.queryByText(/this page/i)).toBeNull();
  });

  it('leads to the curator with the record named, of the story and of each quotation', () => {
    show({ story: { ...storyPage, contact: 'https://curator.example/errors' } });
    const links = screen.getAllByRole('link', { name: 'Report an error' });
    const named = links.map((link) =>
      decodeURIComponent(new URL(String(link.getAttribute('href'))).hash),
    );
    const records = storyPage.quotations.map(({ id }) => `#${storyPage.key}/${id}`);
    expect(named).toEqual([`#${storyPage.key}`, ...records]);
  });

  it('offers no report where the pack names nobody', () => {
    show();
    expect(screen.queryByRole('link', { name: 'Report an error' })).toBeNull();
  });

  it('tells what was put right and what came of it later, with who recorded it and when', () => {
    show({
      story: {
        ...storyPage,
        corrections: [
          {
            ...{ id: 'lamps', kind: 'correction', outlet: 'Quay Herald', on: '2026-10-04' },
            ...{ says: 'It had printed forty lamps; eleven came.', url: null },
            recorded: { by: 'Ida Brandt', on: '2026-11-22' },
          },
        ],
      },
    });
    const part = screen.getByRole('region', { name: 'Corrections and follow-ups' });
    expect(part.textContent).toContain('Quay Herald · Oct 4, 2026');
    expect(part.textContent).toContain('eleven came');
    expect(part.textContent).toMatch(/Ida Brandt.*Nov 22, 2026/);
  });

  it('says so where nothing is recorded', () => {
    show({ story: { ...storyPage, claims: [], quotations: [], coverage: [], notes: [] } });
    expect(screen.getByText('No claim is recorded for this story.')).toBeTruthy();
    expect(screen.getByText('No quotation is stored for this story.')).toBeTruthy();
  });

  it('stays, with words, when it could not be deleted', async () => {
    show({ onDelete: async () => refuse('failed') });
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not deleted/);
  });

  it('leads back to the list that the reader came from', () => {
    show();
    const back = screen.getByRole('link', { name: /Library/ });
    expect(back.getAttribute('href')).toBe('#/stories?q=wall');
  });

  it('has a place for what else can be done with it', () => {
    show({ actions: <button type="button">Mend</button> });
    const actions = screen.getByRole('navigation', { name: 'This story' });
    expect(within(actions).getByRole('button', { name: 'Mend' })).toBeTruthy();
  });
});
