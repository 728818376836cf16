// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { Conflict } from '../../../lib/core/edit/merge-versions.ts';
import { makePack, makeStory } from '../../../tests/support/factories.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';

afterEach(cleanup);

const CONFLICTS: readonly Conflict[] = [
  { field: 'title', packOld: 'Wharf', packNew: 'Theirs', reader: 'Mine' },
  { field: 'articles.gazette-wharf.place', packOld: null, packNew: 'related', reader: 'coverage' },
];

function Notice({ conflicts = CONFLICTS }: { conflicts?: readonly Conflict[] }) {
  const [story, setStory] = useState(makeStory({ title: 'Mine' }));
  return (
    <>
      <ConflictNotice
        conflicts={conflicts}
        since="pack"
        version={{ story, outlets: makePack().outlets }}
        onStory={setStory}
      />
      <output>{`${story.title} ${story.articles[0]?.place}`}</output>
    </>
  );
}

describe('what both the reader and another changed', () => {
  it('is listed with both versions in words', () => {
    renderWithText(<Notice />);
    const notice = screen.getByRole('region', { name: 'Changed by you and by its curator' });
    const [title, place] = within(notice).getAllByRole('listitem');
    expect(title?.textContent).toMatch(/^Title.*Theirs.*Mine/);
    expect(place?.textContent).toMatch(
      /^Port Gazette.*Place in the story.*Related, not this story.*It tells this story/,
    );
  });

  it('is taken over field by field, and taken back', async () => {
    renderWithText(<Notice />);
    await userEvent.click(screen.getByRole('button', { name: 'Take the other version: Title' }));
    expect(screen.getByText('Theirs coverage')).toBeTruthy();
    const back = screen.getByRole('button', { name: 'Take yours again: Title' });
    expect(document.activeElement).toBe(back);
    await userEvent.click(screen.getByRole('button', { name: /^Take the other.*Place/ }));
    expect(screen.getByText('Theirs related')).toBeTruthy();
    await userEvent.click(back);
    expect(screen.getByText('Mine related')).toBeTruthy();
  });

  it('is not there when there is none', () => {
    renderWithText(<Notice conflicts={[]} />);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
