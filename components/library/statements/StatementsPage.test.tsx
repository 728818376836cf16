// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Statement } from '../../../lib/core/library/statements.ts';
import { absentQuotation } from '../../../tests/support/page-view-fixtures.ts';
import { LibraryLinks } from '../../controls/LibraryLink.tsx';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { StatementsPage, type StatementsPageProps } from './StatementsPage.tsx';

afterEach(cleanup);

const SAID: Statement = {
  story: { key: 'kept/wharf', title: 'The ferry wharf closes', date: '2024-05-01' },
  quotation: absentQuotation,
};

function show(otherwise: Partial<StatementsPageProps> = {}) {
  const props: StatementsPageProps = {
    kind: 'speaker',
    name: 'Nora Holm',
    stories: 1,
    looked: 1,
    printed: null,
    statements: [SAID],
    list: '#/stories?speaker=nora%20holm',
    back: '#/stories',
    onMore: vi.fn(),
    ...otherwise,
  };
  renderWithText(
    <LibraryLinks value="library">
      <StatementsPage {...props} />
    </LibraryLinks>,
  );
  return props;
}

describe('the page of a speaker', () => {
  it('has what was said under the story that it was said in, and the focus at the name', () => {
    show();
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { level: 1, name: 'Nora Holm' }),
    );
    const story = screen.getByRole('link', { name: 'The ferry wharf closes' });
    expect(story.getAttribute('href')).toBe('#/story/kept%2Fwharf');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText(/Two people of one name cannot be told apart/)).toBeTruthy();
  });

  it('says when there is nothing, and nothing while it is looked for', () => {
    show({ stories: null, looked: 0, statements: [] });
    expect(screen.queryByText(/^Nothing is stored/)).toBeNull();
    cleanup();
    show({ stories: 0, looked: 0, statements: [] });
    expect(screen.getByText(/^Nothing is stored/)).toBeTruthy();
  });

  it('looks through more stories when it is asked to', async () => {
    const { onMore } = show({ stories: 45, looked: 20 });
    expect(screen.getByText(/20 of 45 stories looked through/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Look through more stories' }));
    expect(onMore).toHaveBeenCalledOnce();
  });
});

describe('the page of an outlet', () => {
  it('counts what is printed in other words, and rates nothing', () => {
    show({ kind: 'outlet', name: 'Port Gazette', printed: 9 });
    expect(screen.getByText(/1 of 9 quotations in other words/)).toBeTruthy();
    expect(screen.getByText(/This is no rating/)).toBeTruthy();
  });
});
