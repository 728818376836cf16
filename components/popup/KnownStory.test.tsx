// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { knownView } from '../../tests/support/page-view-fixtures.ts';
import { LibraryLinks } from '../controls/LibraryLink.tsx';
import { renderWithText } from '../wording/render-with-text.tsx';
import { KnownStory } from './KnownStory.tsx';

const onShow = vi.fn();

beforeEach(() => {
  onShow.mockClear();
  renderWithText(<KnownStory view={knownView} onShow={onShow} onSay={vi.fn()} />);
});
afterEach(cleanup);

const open = (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));

describe('the head of a known story', () => {
  it('says what carries the match, and gives every reason on demand', async () => {
    const why = screen.getByRole('button', { name: 'Prints the same statements · why?' });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('names in common: Lori Lightfoot, Robert Guadian')).toBeTruthy();
    expect(
      screen.getByText('From “Bundled sample”, recorded by Headwater, Nov 20, 2026.'),
    ).toBeTruthy();
  });

  it('leads to the first place on the page that a reason rests on', async () => {
    await userEvent.click(screen.getByRole('button', { name: /why\?/ }));
    const reason = screen.getByText('10 shared quotations').closest('li');
    if (!reason) throw new Error('the reason stands in no list');
    await userEvent.click(within(reason).getByRole('button', { name: 'show on page' }));
    expect(onShow).toHaveBeenCalledWith({ start: 410, end: 520 });
    const names = screen.getByText(/names in common/).closest('li');
    expect(names && within(names).queryByRole('button')).toBeNull();
  });

  it('says how much of the page’s text a stored article prints too, and where', async () => {
    const said = screen.getByText(
      /About 20% of this page’s text outside quotations also stands in the article of American Security Today\./,
    );
    await userEvent.click(within(said).getByRole('button', { name: 'show on page' }));
    expect(onShow).toHaveBeenCalledWith({ start: 120, end: 170 });
  });

  it('leads to the curator of its pack, with the story named', async () => {
    cleanup();
    const story = { ...knownView.story, contact: 'desk@curator.example' };
    renderWithText(<KnownStory view={{ ...knownView, story }} onShow={onShow} onSay={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: /why\?/ }));
    const link = screen.getByRole('link', { name: 'Report an error' });
    const address = decodeURIComponent(String(link.getAttribute('href')));
    expect(address).toMatch(/^mailto:desk@curator\.example\?subject=/);
    expect(address).toContain(story.key);
  });

  it('counts in one line what others marked on its pages, which leads to the story, and says nothing of none', async () => {
    expect(screen.queryByText(/annotation/)).toBeNull();
    cleanup();
    renderWithText(
      <LibraryLinks value="elsewhere">
        <KnownStory view={{ ...knownView, annotations: 3 }} onShow={onShow} onSay={vi.fn()} />
      </LibraryLinks>,
    );
    const link = screen.getByRole('link', {
      name: 'Others left 3 annotations on pages of this story',
    });
    expect(link.getAttribute('href')).toContain(encodeURIComponent(knownView.story.key));
  });

  it('counts quotations and coverage, but not what is merely related', () => {
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Origin',
      'Quotes 3',
      'Coverage 3',
      'Credibility',
    ]);
  });
});

describe('the origin tab', () => {
  it('leads from this page to the origin', () => {
    const [chain] = screen.getAllByRole('list', { name: 'From this page to the origin' });
    const stops = chain ? within(chain).getAllByRole('listitem') : [];
    expect(stops.map((stop) => stop.querySelector('p')?.textContent)).toEqual([
      'You are reading',
      'which re-reports',
      'which obtained the originating source',
    ]);
    expect(stops[0]?.textContent).toContain('The Epoch Times · Masooma Haq · date not given');
    expect(stops[1]?.textContent).toContain('Fox News · by Oct 1, 2019 · its page is not stored');
    expect(stops[2]?.textContent).toContain('not published');
  });

  it('gives what the curator says of a link, on demand', () => {
    const [remark] = screen.getAllByText('The curator’s remark on this step');
    expect(remark?.parentElement?.tagName).toBe('DETAILS');
    expect(remark?.parentElement?.textContent).toContain('does not say that it saw the memo');
  });

  it('counts origins first, and sets that sentence apart', () => {
    expect(screen.getByText('One origin for the memo, not three.').tagName).toBe('B');
  });

  it('shows the first quotation that this page changes', () => {
    const card = screen.getByRole('region', { name: 'A quotation that differs here' });
    expect(within(card).getByText('Words left out here')).toBeTruthy();
  });

  it('takes the reader to the evidence, and names a curator’s as such', async () => {
    const [chain] = screen.getAllByRole('list', { name: 'From this page to the origin' });
    const [show] = chain ? within(chain).getAllByRole('button', { name: 'show on page' }) : [];
    await userEvent.click(show ?? document.body);
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ start: 0, end: 138 });
    expect(screen.getByText('recorded by a curator, about American Security Today')).toBeTruthy();
  });
});

describe('the other tabs', () => {
  it('puts quotations that differ first and those not on this page last', async () => {
    await open(/Quotes/);
    expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
      'Differs on this page (1)',
      'Printed on this page (1)',
      'Not printed here (1)',
    ]);
  });

  it('orders coverage by date, with the undated last, and related pages apart', async () => {
    await open(/Coverage/);
    const [coverage] = screen.getAllByRole('list');
    const items = coverage ? within(coverage).getAllByRole('listitem') : [];
    expect(items.map((item) => item.querySelector('.name')?.textContent)).toEqual([
      'American Security Today',
      'Fox News',
      'The Epoch Times',
    ]);
    expect(items[2]?.textContent).toContain('You are reading');
    expect(items[2]?.textContent).toContain('date not given');
    expect(items[2]?.textContent).toContain('2 of 7 quotations differ');
    expect(items[2]?.textContent).toContain('rests on Fox News › Internal');
    expect(items[0]?.textContent).toContain('4 quotations, none differs');
    expect(screen.getByRole('heading', { name: 'Related, not the same story' })).toBeTruthy();
  });

  it('words every finding beside its symbol', async () => {
    await open(/Credibility/);
    const findings = screen.getAllByText(/^(met|partly|not met|cannot tell)$/);
    expect(findings.map((finding) => finding.textContent)).toEqual([
      'partly',
      'not met',
      'met',
      'cannot tell',
    ]);
    expect(screen.getByText('How this could be wrong')).toBeTruthy();
    expect(
      screen.getByText('the story as a whole · recorded by Headwater, Nov 20, 2026'),
    ).toBeTruthy();
  });
});
