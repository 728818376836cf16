// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWithText } from '../wording/render-with-text.tsx';
import { SamplePage } from './SamplePage.tsx';

afterEach(cleanup);

const mark = (words: RegExp) => screen.getByRole('button', { name: words });

describe('the sample page of the welcome', () => {
  it('shows at once the icon, the note, and a card with the words left out', () => {
    renderWithText(<SamplePage />);
    expect(screen.getByRole('img', { name: /^Headwater’s icon/ })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Headwater' }).textContent).toContain('Known story');
    const card = screen.getByRole('dialog');
    expect(card.querySelector('del')?.textContent).toBe(
      '[left out: if the council pays for new piles]',
    );
    expect(card.textContent).toContain('Ida Brandt');
  });

  it('opens the other card from its quotation, and gives the focus back on Escape', async () => {
    renderWithText(<SamplePage />);
    await userEvent.click(mark(/^“The outer piles/));
    expect(screen.getByRole('dialog').textContent).toContain('Nora Holm');
    expect(mark(/^“The outer piles/).getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(mark(/^“The outer piles/));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
