// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeSearchable } from '../../../lib/core/library/find-stories.ts';
import type { StoryHead } from '../../../lib/core/library/story-head.ts';
import { ALL_STORIES, type StoryQuery } from '../../../lib/core/library/story-query.ts';
import { ok, refuse } from '../../../lib/core/result.ts';
import { memoHead, ownHead } from '../../../tests/support/library-fixtures.ts';
import type { Work } from '../../controls/use-work.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { type HeadsView, NOTHING_READ } from './heads-view.ts';
import { LibraryStories, type LibraryStoriesProps } from './LibraryStories.tsx';

afterEach(cleanup);

const viewOf = (heads: readonly StoryHead[]): HeadsView => ({
  ...NOTHING_READ,
  heads: makeSearchable(heads),
  total: heads.length,
  retry: vi.fn(),
});

/** Shows a library of two stories, with what a test wants otherwise; the query is kept as the address would. */
function show(otherwise: Partial<LibraryStoriesProps> = {}) {
  const props: LibraryStoriesProps = {
    view: viewOf([memoHead, ownHead]),
    query: ALL_STORIES,
    onQuery: vi.fn(),
    packTitles: new Map([['sample', 'Bundled sample']]),
    remove: async () => ok(null),
    bulk: {
      remove: () => async () => ok(null),
      export: () => async () => ok(null),
      isTouched: false,
    },
    restored: null,
    ...otherwise,
  };
  function Shown() {
    const [query, setQuery] = useState<StoryQuery>(props.query);
    const onQuery: LibraryStoriesProps['onQuery'] = (asked, isTyping) => {
      props.onQuery(asked, isTyping);
      setQuery(asked);
    };
    return <LibraryStories {...props} query={query} onQuery={onQuery} />;
  }
  renderWithText(<Shown />);
  return props;
}

/** The titles that are listed. */
const titles = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent);

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...memoHead,
    key: `sample/${String(at).padStart(3, '0')}`,
    title: `Story ${at}`,
  }));

describe('the stories', () => {
  it('are a table of origin, coverage, quotations and who recorded them', () => {
    show();
    const row = screen.getByRole('row', { name: /Chicago police memo/ });
    expect(within(row).getByText(/^Bundled sample ·/)).toBeTruthy();
    const cells = within(row).getAllByRole('cell');
    expect(cells.slice(1).map((cell) => cell.textContent)).toEqual([
      'DocumentInternal Chicago Police Department memo',
      '3 outlets1 origin',
      '11Differs',
      'Nov 20, 2026by Headwater',
      'Delete',
    ]);
    expect(screen.getByRole('heading', { name: '2 stories' })).toBeTruthy();
  });

  it('say what cannot be told', () => {
    show();
    const row = screen.getByRole('row', { name: /Harbour wall/ });
    expect(within(row).getByText('Origin not known')).toBeTruthy();
    expect(within(row).getByText('origins: cannot tell')).toBeTruthy();
    expect(within(row).getByText('Kept on this device')).toBeTruthy();
  });

  it('are opened by their title', () => {
    show();
    const title = screen.getByRole('link', { name: /^Chicago/ });
    expect(title.getAttribute('href')).toBe('#/story/sample%2Fchicago-memo');
  });

  it('are in the page only near the window, and counted all the same', () => {
    show({ view: viewOf(many(1200)) });
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('1201');
    expect(screen.getByRole('heading', { name: '1,200 stories' })).toBeTruthy();
  });

  it('are the newest at first, while the others are read', () => {
    const view = { ...viewOf([]), heads: null, newest: [memoHead], read: 0, total: 2 };
    show({ view });
    expect(titles()).toEqual([memoHead.title]);
    expect(screen.getByRole('heading', { name: '2 stories' })).toBeTruthy();
  });

  it('say how far they are read, after a while', async () => {
    show({ view: { ...viewOf([]), heads: null, read: 5000, total: 9000 } });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(await screen.findByText(/5,000 of 9,000/)).toBeTruthy();
    expect(screen.queryByText(/No story/)).toBeNull();
  });

  it('when there are none, the library says how one is kept', () => {
    show({ view: viewOf([]) });
    expect(screen.getByText('No story is kept yet.')).toBeTruthy();
    expect(screen.getByText(/choose Headwater in the toolbar, then “Keep story”/)).toBeTruthy();
  });

  it('when they cannot be read, it says why and tries again', async () => {
    const retry = vi.fn();
    show({ view: { ...NOTHING_READ, failed: 'blocked', retry } });
    expect(screen.getByRole('alert').textContent).toMatch(/could not be read.*Close it/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
    expect(document.activeElement?.tagName).toBe('H1');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('finding stories', () => {
  it('searches titles letter by letter, and a space is no end', async () => {
    const { onQuery } = show();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search titles' }), 'harbour w');
    expect(titles()).toEqual([ownHead.title]);
    expect(screen.getByText('1 of 2 stories')).toBeTruthy();
    expect(onQuery).toHaveBeenLastCalledWith({ ...ALL_STORIES, words: 'harbour w' }, true);
  });

  it('says when there is none like that, and shows all again', async () => {
    show({ query: { ...ALL_STORIES, words: 'zebra', differs: true } });
    expect(screen.getByText('No story fits these filters.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(titles()).toHaveLength(2);
    const search = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search titles' });
    await waitFor(() => expect(search.value).toBe(''));
  });

  it('puts them in order', async () => {
    show();
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'Title');
    expect(titles()).toEqual([memoHead.title, ownHead.title]);
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'Newest recorded');
    expect(titles()).toEqual([ownHead.title, memoHead.title]);
  });

  it('narrows by origin, pack and what differs', async () => {
    const { onQuery } = show();
    await userEvent.selectOptions(screen.getByLabelText('Origin'), 'Document');
    expect(onQuery).toHaveBeenLastCalledWith({ ...ALL_STORIES, origin: 'document' }, false);
    expect(titles()).toEqual([memoHead.title]);
    await userEvent.selectOptions(screen.getByLabelText('Pack'), 'Bundled sample');
    await userEvent.click(screen.getByRole('button', { name: 'Differs', pressed: false }));
    await userEvent.click(screen.getByRole('button', { name: 'Several outlets, one origin' }));
    expect(titles()).toEqual([memoHead.title]);
    await userEvent.selectOptions(screen.getByLabelText('Origin'), 'Interview');
    expect(screen.getByText('No story fits these filters.')).toBeTruthy();
  });

  it('narrows to an outlet by its name, and lets it go', async () => {
    show();
    await userEvent.type(screen.getByLabelText('Outlet'), 'fox news{Enter}');
    await userEvent.tab();
    expect(titles()).toEqual([memoHead.title]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Outlet: Fox News. Remove this filter' }),
    );
    expect(titles()).toHaveLength(2);
  });
});

const deleteMemo = () => {
  screen.getByRole('button', { name: /^Delete “Chicago police memo/ }).focus();
  return userEvent.keyboard('{Enter}');
};

describe('deleting', () => {
  it('names the story, and leaves the focus at the heading', async () => {
    const remove = vi.fn<LibraryStoriesProps['remove']>(async () => ok(null));
    show({ remove });
    await deleteMemo();
    const { key, title } = memoHead;
    expect(remove).toHaveBeenCalledExactlyOnceWith({ key, title });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '2 stories' }));
  });

  it('gives the focus to a story that is back', () => {
    show({ restored: memoHead.key });
    expect(document.activeElement).toBe(screen.getByRole('link', { name: /^Chicago/ }));
  });

  it('leaves the story where it is when that fails', async () => {
    show({ remove: () => Promise.reject(new Error('gone')) });
    await deleteMemo();
    expect((await screen.findByRole('alert')).textContent).toMatch(/was not deleted/);
    expect(screen.getByRole('row', { name: /Chicago police memo/ })).toBeTruthy();
  });
});

describe('choosing many', () => {
  const choose = (name: string) => screen.getByRole('checkbox', { name });

  it('chooses a range with Shift, and deletes what is chosen', async () => {
    const work = vi.fn(async () => ok(null));
    const remove = vi.fn(() => work);
    show({
      view: viewOf(many(9)),
      query: { ...ALL_STORIES, sort: 'title' },
      bulk: { remove, export: () => work, isTouched: false },
    });
    const user = userEvent.setup();
    await user.click(choose('Choose “Story 2”'));
    await user.keyboard('{Shift>}');
    await user.click(choose('Choose “Story 5”'));
    await user.keyboard('{/Shift}');
    expect(screen.getByText('4 stories chosen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(remove).toHaveBeenCalledExactlyOnceWith([2, 3, 4, 5].map((at) => `sample/00${at}`));
  });

  it('chooses all that were found, and none of what is not found any more', async () => {
    show({ view: viewOf(many(20)), query: { ...ALL_STORIES, words: 'story' } });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose all 20' }));
    expect(screen.getByText('20 stories chosen')).toBeTruthy();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search titles' }), ' 7');
    expect(await screen.findByText('1 story chosen')).toBeTruthy();
  });

  it('saves the chosen stories in a form for other programs, and shows how far it is', async () => {
    const work = vi.fn<Work<null>>(({ onProgress }) => {
      onProgress({ done: 5, of: 20 });
      return new Promise(() => undefined);
    });
    const bulk = { remove: () => work, export: vi.fn(() => work), isTouched: false };
    show({ view: viewOf(many(20)), bulk });
    expect(screen.queryByRole('button', { name: 'Export as' })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose all 20' }));
    await userEvent.click(screen.getByRole('button', { name: 'Export as' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Report (Markdown)' }));
    expect(bulk.export).toHaveBeenCalledExactlyOnceWith(
      expect.arrayContaining(many(20).map(({ key }) => key)),
      'markdown',
      expect.objectContaining({ say: expect.anything() }),
    );
    expect(screen.getByRole('progressbar', { name: 'Exporting: 5 of 20' })).toBeTruthy();
  });

  it('shows how far it is, and stops', async () => {
    let stopped = false;
    const bulk: LibraryStoriesProps['bulk'] = {
      export: () => async () => ok(null),
      isTouched: false,
      remove: () => (watched) =>
        new Promise((resolve) => {
          watched.onProgress({ done: 5, of: 20 });
          watched.signal.addEventListener('abort', () => {
            stopped = true;
            resolve(ok(null));
          });
        }),
    };
    show({ view: viewOf(many(20)), bulk });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose all 20' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.getByRole('progressbar', { name: 'Deleting: 5 of 20' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(stopped).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('says when it failed half-way, and what saved packs are without', async () => {
    const bulk = {
      remove: () => async () => refuse('full'),
      export: () => async () => ok({ apart: 1 }),
      isTouched: false,
    };
    show({ bulk });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose all 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Not all of it.*no room/);
    await userEvent.click(screen.getByRole('button', { name: 'Export…' }));
    await screen.findByText(/1 story that you split off from what you chose is not in it/);
  });
});
