// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ArticleView } from '../../lib/core/view/page-view.ts';
import { articleView, pageCheck } from '../../tests/support/page-view-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { ArticleOnly } from './ArticleOnly.tsx';

const onShow = vi.fn(async () => true);

const show = (changes: Partial<ArticleView> = {}) =>
  renderWithText(
    <ArticleOnly view={{ ...articleView, ...changes }} onShow={onShow} onSay={vi.fn()} />,
  );
const open = (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));

afterEach(() => {
  cleanup();
  onShow.mockClear();
});

describe('the head of an article', () => {
  it('explains its silence, and shows the publisher’s label', () => {
    show({ maybe: null });
    expect(screen.getByText('No stored story matches. 12 stories searched.')).toBeTruthy();
    const chips = screen.getAllByText('Opinion').filter((one) => one.className.includes('chip'));
    expect(chips).toHaveLength(1);
  });

  it('does not say that nothing matches above a story that may', async () => {
    show();
    expect(screen.getByText('No story matches for sure. 12 stories searched.')).toBeTruthy();
    const maybe = screen.getByText('names in common: Rahm Emanuel').closest('li');
    if (!maybe) throw new Error('the reason stands in no list');
    await userEvent.click(within(maybe).getByRole('button', { name: 'show on page' }));
    expect(onShow).toHaveBeenCalledWith({ start: 610, end: 622 });
  });

  it('says calmly how far an index that is being rebuilt has come', () => {
    show({ storiesSearched: 640, rebuilding: { done: 200, of: 1500 } });
    expect(screen.getByText(/640 stories searched\./)).toBeTruthy();
    expect(
      screen.getByText(
        'The index is being rebuilt (200 of 1,500 stories). Until that is done, a stored story may not be recognised; what is found is right.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['by its title', 'Ferry to close', 'Ferry to close'],
    ['by its key where the title is lost too', null, 'harbour/ferry'],
  ])(
    'names a story that cannot be shown %s, and shows the page all the same',
    (_how, title, named) => {
      show({ maybe: null, damaged: { story: 'harbour/ferry', title } });
      expect(screen.getByText(new RegExp(`“${named}” seems to be told here`))).toBeTruthy();
      expect(screen.queryByText(/No stored story matches/)).toBeNull();
      expect(screen.getByRole('tab', { name: /Quotes/ })).toBeTruthy();
    },
  );

  it('says nothing of an index that is whole', () => {
    show();
    expect(screen.queryByText(/being rebuilt/)).toBeNull();
  });

  it('says in two sentences who speaks and what the page rests on', () => {
    show();
    expect(
      screen.getByText(
        '2 quotations: 1 document, 1 with no sure speaker. Rests on Fox News for part of it.',
      ),
    ).toBeTruthy();
  });

  it('says so when nobody is quoted and nobody credited', () => {
    show({
      summary: {
        quotations: { key: 'phrase_page_quotations', args: [0] },
        speakers: [],
        restsOn: [{ key: 'phrase_page_credits_nobody', args: [] }],
      },
    });
    expect(
      screen.getByText('0 quotations. Credits nobody that Headwater could find.'),
    ).toBeTruthy();
  });

  it('gives the publisher’s values on demand, each with where it was read', async () => {
    show();
    await userEvent.click(screen.getByText('As the outlet gives it'));
    const values = screen.getByRole('region', { name: 'As the outlet gives it' });
    const textOf = (term: string) => within(values).getByText(term).nextElementSibling?.textContent;
    expect(textOf('Byline')).toBe('not given');
    expect(textOf('Published')).toBe('Oct 1, 2019 · in the page’s data');
    expect(textOf('Address')).toBe('https://security.example/other · on the page');
    expect(textOf('Correction')).toContain('An earlier version gave the wrong day');
    expect(within(values).getByText(/one of the two is wrong/)).toBeTruthy();
  });
});

describe('the sources of an article', () => {
  it('offers a near miss as no more than that, with its reason', () => {
    show();
    expect(screen.getByText(/^May be related: Chicago police memo/)).toBeTruthy();
    expect(screen.getByText('names in common: Rahm Emanuel')).toBeTruthy();
  });

  it('leads from this page to the outlet and to what that one obtained', async () => {
    show();
    const chain = screen.getByRole('list', { name: 'What this page rests on' });
    const stops = within(chain).getAllByRole('listitem');
    expect(stops.map((stop) => stop.querySelector('p')?.textContent)).toEqual([
      'You are reading',
      'This page re-reports · for 2 passages',
      'which obtained',
    ]);
    expect(stops[1]?.textContent).toContain('Not linked');
    await userEvent.click(within(chain).getByRole('button', { name: 'show on page' }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ start: 0, end: 55 });
  });

  it('names other sources apart, with a word of doubt where they are not sure', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Also named as a source' })).toBeTruthy();
    expect(screen.getByText('This page cites · probably · for 1 passage')).toBeTruthy();
    expect(screen.getByText('Rahm Emanuel').parentElement?.textContent).toBe(
      'Rahm Emanuel · told protesters',
    );
  });

  it('says so when the page credits nobody', () => {
    show({ sources: [], maybe: null });
    expect(screen.getByText(/credits no other outlet or source/)).toBeTruthy();
  });
});

describe('the quotations of an article', () => {
  it('flags what only the headline quotes', async () => {
    show();
    await open(/Quotes 2/);
    const group = screen.getByRole('heading', { name: 'In the headline, not in the text' });
    expect(group.parentElement?.textContent).toContain('“Not Allowed”');
    expect(screen.getByText('Not in the text')).toBeTruthy();
  });

  it('says who is quoted, when the speaker is not sure, and what is marked in the words', async () => {
    show();
    await open(/Quotes/);
    expect(screen.getByText('The memo')).toBeTruthy();
    expect(screen.getByText('speaker unsure')).toBeTruthy();
    expect(screen.getByText('A few words')).toBeTruthy();
    expect(screen.getByText('Words added in brackets')).toBeTruthy();
    expect(screen.getByText('Words left out, marked')).toBeTruthy();
  });

  it('says so when there is none', async () => {
    show({ quotations: [], onlyInHeadline: [] });
    await open(/Quotes 0/);
    expect(screen.getByText('Headwater found no quotation in this text.')).toBeTruthy();
  });
});

describe('fact checks of what an article quotes', () => {
  it('stand first, in their publisher’s words, and lead to the page', async () => {
    show({ factChecks: [pageCheck] });
    await open(/Credibility/);
    const section = screen.getByRole('heading', { name: 'Fact checks by others' }).parentElement;
    if (!section) throw new Error('The heading stands nowhere.');
    for (const words of ['Quay Checkers', 'Missing context', '3 (of 1 to 5)', 'word by word'])
      expect(section.textContent).toContain(words);
    expect(within(section).getByRole('link').getAttribute('href')).toBe(pageCheck.url);
    await userEvent.click(within(section).getByRole('button', { name: 'show on page' }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith(pageCheck.span);
  });

  it('have no place on the page when they name all of it', async () => {
    show({ factChecks: [{ ...pageCheck, by: 'page', span: null }], notes: [] });
    await open(/Credibility/);
    expect(screen.getByText(/The fact check names this page/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'show on page' })).toBeNull();
  });

  it('are not spoken of where there is none', async () => {
    show();
    await open(/Credibility/);
    expect(screen.queryByText(/Fact checks/)).toBeNull();
  });
});

describe('the credibility notes of an article', () => {
  it('puts what cannot be told apart, and says how a finding could be wrong', async () => {
    show();
    await open(/Credibility/);
    expect(screen.getByText('not met')).toBeTruthy();
    expect(screen.getByText('How this could be wrong')).toBeTruthy();
    const untold = screen.getByRole('heading', { name: 'Cannot be told from this page (1)' });
    expect(untold.parentElement?.textContent).toContain('Corrections noted');
    expect(untold.parentElement?.textContent).not.toContain('Origin linked');
  });

  it('says so when nothing could be checked', async () => {
    show({ notes: [] });
    await open(/Credibility/);
    expect(screen.getByText('Nothing could be checked on this page.')).toBeTruthy();
  });

  it('is reached with the keyboard', async () => {
    show();
    screen.getByRole('tab', { name: 'Sources' }).focus();
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Credibility' }));
  });
});
