// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { TimelineStop } from '../../../lib/core/view/timeline-view.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { CoverageTimeline } from './CoverageTimeline.tsx';

afterEach(cleanup);

const FIRST: TimelineStop = {
  id: 'first',
  outlet: { key: 'port-gazette.example', name: 'Port Gazette' },
  headline: 'Ferry wharf to close',
  url: 'https://www.port-gazette.example/wharf',
  published: '2024-05-01',
  publishedBy: null,
  added: [{ id: 'claim a', kind: 'claim', text: 'The wharf closes for a year.' }],
  leftOut: [],
  changed: 0,
  restsOn: [],
};
const LATER: TimelineStop = {
  ...FIRST,
  id: 'later',
  outlet: { key: 'island.example', name: 'Island Post' },
  published: '2024-05-03',
  added: [],
  leftOut: [{ id: 'quotation b', kind: 'quotation', text: 'Every second pile is rotten.' }],
  changed: 2,
  restsOn: [{ id: 'first', outlet: 'Port Gazette' }],
};
const UNDATED: TimelineStop = {
  ...FIRST,
  id: 'undated',
  published: null,
  added: null,
  leftOut: null,
};

describe('the coverage over time', () => {
  it('is a drawing with a name, a lane for each article and a dot for each that has a day', () => {
    const { container } = renderWithText(<CoverageTimeline stops={[FIRST, LATER, UNDATED]} />);
    const drawing = screen.getByRole('img', { name: /^3 articles over time/ });
    expect(within(drawing).getByText(/2 quotations in other words/)).toBeTruthy();
    expect(within(drawing).getByText(/cannot tell/)).toBeTruthy();
    expect(container.querySelectorAll('circle')).toHaveLength(2);
    expect(container.querySelectorAll('line.rests-on')).toHaveLength(1);
  });

  it('draws one article, or none with a day, without a fault', () => {
    const { container } = renderWithText(<CoverageTimeline stops={[FIRST]} />);
    expect(container.querySelector('circle')?.getAttribute('cx')).toBe('50%');
    cleanup();
    renderWithText(<CoverageTimeline stops={[UNDATED]} />);
    expect(screen.getByRole('img')).toBeTruthy();
  });

  it('is a table as well, with what is new and what is left out in words', async () => {
    renderWithText(<CoverageTimeline stops={[FIRST, LATER, UNDATED]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table', pressed: false }));
    const rows = screen.getAllByRole('row').slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['May 1, 2024', 'The wharf closes for a year.', 'nothing'],
      ['May 3, 2024', 'nothing', '“Every second pile is rotten.”'],
      ['date not given', 'cannot tell', 'cannot tell'],
    ]);
    const outlet = screen.getByRole('link', { name: 'Island Post' });
    expect(outlet.getAttribute('href')).toBe('#/outlet/island.example');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is not there without coverage', () => {
    const { container } = renderWithText(<CoverageTimeline stops={[]} />);
    expect(container.textContent).toBe('');
  });
});
