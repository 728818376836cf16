// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  absentQuotation,
  cutQuotation,
  interruptedQuotation,
} from '../../tests/support/page-view-fixtures.ts';
import { trustEvents } from '../../tests/support/trusted.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { QuoteCardInPage, type QuoteCardInPageProps } from './QuoteCardInPage.tsx';

let test: AbortController;

beforeEach(() => {
  test = new AbortController();
});

afterEach(() => {
  test.abort();
  cleanup();
});

const trust = () => trustEvents(['click', 'keydown'], test.signal);

function show(props: Partial<QuoteCardInPageProps> = {}) {
  const onClose = vi.fn();
  renderWithText(
    <QuoteCardInPage
      quotation={cutQuotation}
      storyTitle="Chicago police memo"
      at={{ left: 100, top: 200, width: 300, height: 40 }}
      hint={null}
      onClose={onClose}
      onOpenPanel={null}
      {...props}
    />,
  );
  return { onClose };
}

describe('QuoteCardInPage', () => {
  it('is a dialog that names the story and can take the focus', () => {
    show();
    const card = screen.getByRole('dialog', {
      name: 'Headwater: a quotation of “Chicago police memo”',
    });
    card.focus();
    expect(document.activeElement).toBe(card);
  });

  it('says what the page left out, and who is quoted', () => {
    show();
    expect(screen.getByText('Words left out here')).toBeTruthy();
    expect(screen.getByRole('dialog').querySelector('del')?.textContent).toBe(
      '[left out: that happens and]',
    );
    expect(screen.getByText('A ranking CPD source').closest('p')?.textContent).toBe(
      'A ranking CPD source · not named · to Fox News',
    );
  });

  it('says so when the page prints it as it is stored', () => {
    show({ quotation: interruptedQuotation });
    expect(screen.getByText('In full')).toBeTruthy();
    expect(screen.queryByText('All versions')).toBeNull();
  });

  it('gives the words alone when it is not known what the page prints', () => {
    show({ quotation: absentQuotation });
    expect(screen.getByText(/^“You’ll not find a single/)).toBeTruthy();
  });

  it('goes below the quotation', () => {
    show();
    const { left, top } = screen.getByRole('dialog').style;
    expect([left, top]).toEqual(['100px', '248px']);
  });

  it('lists all versions on demand', async () => {
    show();
    await userEvent.click(screen.getByText('All versions'));
    expect(screen.getByText('“Sickening Whats Happening”')).toBeTruthy();
  });

  it('closes with Escape wherever the focus is, and with its button', async () => {
    trust();
    const { onClose } = show();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Esc: close' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('ignores keys and clicks that the page made up', async () => {
    const onOpenPanel = vi.fn();
    const { onClose } = show({ onOpenPanel });
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Esc: close' }));
    await userEvent.click(screen.getByRole('button', { name: 'Look up in the side panel' }));
    expect(onClose).not.toHaveBeenCalled();
    expect(onOpenPanel).not.toHaveBeenCalled();
  });

  it('lets go of the keyboard when it is gone', async () => {
    trust();
    const { onClose } = show();
    cleanup();
    await userEvent.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('opens the side panel, and says what else can be done', async () => {
    trust();
    const onOpenPanel = vi.fn();
    show({ onOpenPanel, hint: 'Ctrl+Shift+Y: next quotation' });
    await userEvent.click(screen.getByRole('button', { name: 'Look up in the side panel' }));
    expect(onOpenPanel).toHaveBeenCalledOnce();
    expect(screen.getByText('Ctrl+Shift+Y: next quotation')).toBeTruthy();
  });

  it('offers no side panel where the browser has none', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Look up in the side panel' })).toBeNull();
  });
});
