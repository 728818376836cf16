// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderWithText } from '../wording/render-with-text.tsx';
import { Tabs } from './Tabs.tsx';

const TABS = ['Origin', 'Quotes', 'Coverage'].map((label, index) => ({
  id: label,
  label,
  count: index === 1 ? 11 : null,
  content: () => <p>{`About ${label}`}</p>,
}));

beforeEach(() => {
  renderWithText(<Tabs label="Parts" tabs={TABS} />);
});
afterEach(cleanup);

const selected = () => screen.getByRole('tab', { selected: true });

describe('Tabs', () => {
  it('shows the first tab, and the count in a tab’s name', () => {
    expect(selected().textContent).toBe('Origin');
    expect(screen.getByRole('tab', { name: 'Quotes 11' })).toBeTruthy();
    expect(screen.getByRole('tabpanel', { name: 'Origin' }).textContent).toBe('About Origin');
  });

  it('leaves one tab in the order of focus', async () => {
    await userEvent.tab();
    expect(document.activeElement).toBe(selected());
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
  });

  it.each([
    ['{ArrowRight}', 'Quotes 11'],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 'Origin'],
    ['{ArrowLeft}', 'Coverage'],
    ['{End}', 'Coverage'],
    ['{End}{Home}', 'Origin'],
    ['{ArrowDown}', 'Origin'],
  ])('%s selects and focuses %s', async (keys, expected) => {
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(selected().textContent).toBe(expected);
    expect(document.activeElement).toBe(selected());
  });

  it('selects the tab that is clicked', async () => {
    await userEvent.click(screen.getByRole('tab', { name: 'Coverage' }));
    expect(screen.getByRole('tabpanel').textContent).toBe('About Coverage');
  });
});
