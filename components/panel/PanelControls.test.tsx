// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../lib/core/result.ts';
import {
  absentHit,
  cutHit,
  interruptedHit,
  lookupView,
} from '../../tests/support/lookup-fixtures.ts';
import {
  ARTICLE,
  answering,
  field,
  lookUp,
  pass,
  showPanel,
} from '../../tests/support/show-panel.tsx';
import type { LookUp } from './use-lookup.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('filters', () => {
  const pressed = (name: string) =>
    screen.getByRole('button', { name }).getAttribute('aria-pressed');

  it('looks through this page alone on demand, and says how much it holds', async () => {
    const asked = answering([]);
    showPanel({ lookUp: asked, page: ARTICLE });
    await lookUp('lack');
    fireEvent.click(screen.getByRole('button', { name: 'This page 10' }));
    await pass(100);
    expect(asked).toHaveBeenLastCalledWith('lack', 'this-page', '');
    expect([pressed('Everywhere'), pressed('This page 10')]).toEqual(['false', 'true']);
    expect(screen.getByText(/^No quotation on this page matches\./)).toBeTruthy();
  });

  it('offers no page where there is none', async () => {
    showPanel();
    await pass(100);
    expect(screen.queryByRole('button', { name: /This page/ })).toBeNull();
  });

  it('says of a page that it may not read how to let it in', async () => {
    const onSettings = vi.fn();
    showPanel({ page: { state: 'closed' }, onSettings });
    await pass(100);
    expect(screen.getByText('Headwater cannot read this page yet')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Choose sites in the settings' }));
    expect(onSettings).toHaveBeenCalledOnce();
  });

  it('narrows the hits to one speaker and widens them again', async () => {
    showPanel({ lookUp: answering([cutHit, interruptedHit, absentHit]) });
    await lookUp('that');
    fireEvent.click(screen.getByRole('button', { name: 'Not named' }));
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(screen.getByText('2 quotations found')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Not named' }));
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  it('says so when the chosen speaker said none of it', async () => {
    const answers: LookUp = async (query) =>
      ok(lookupView(query, query === 'that' ? [cutHit, interruptedHit] : [absentHit]));
    showPanel({ lookUp: answers });
    await lookUp('that');
    fireEvent.click(screen.getByRole('button', { name: 'Lori Lightfoot' }));
    await lookUp('agency');
    expect(screen.getByText(/fits the filters you chose/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show without filters' }));
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });
});

describe('the keyboard among the filters', () => {
  const button = (name: string) => screen.getByRole('button', { name });

  it('goes along the row, up to the field and down to the hits', async () => {
    showPanel({ lookUp: answering([cutHit, interruptedHit]) });
    await lookUp('that');
    button('Differs').focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(button('Lori Lightfoot'));
    press('ArrowLeft');
    press('ArrowLeft');
    expect(document.activeElement).toBe(button('Not named'));
    press('ArrowUp');
    expect(document.activeElement).toBe(field());
    button('Differs').focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(screen.getAllByRole('article')[0]);
  });

  it('narrows the whole library to what differs, and Escape lets go of it', async () => {
    const asked = answering([cutHit, interruptedHit]);
    showPanel({ lookUp: asked });
    await lookUp('that');
    fireEvent.click(button('Differs'));
    await pass(100);
    expect(asked).toHaveBeenLastCalledWith('that', 'everywhere', 'is:differs ');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    press('Escape');
    await pass(100);
    await lookUp('that');
    expect(asked).toHaveBeenLastCalledWith('that', 'everywhere', '');
  });
});

describe('the keyboard', () => {
  beforeEach(async () => {
    showPanel({ lookUp: answering([cutHit, absentHit]) });
    await lookUp('lack');
  });

  it('goes from the field through the hits and back', () => {
    const [first, second] = screen.getAllByRole('article');
    press('ArrowDown');
    expect(document.activeElement).toBe(first);
    press('ArrowDown');
    expect(document.activeElement).toBe(second);
    press('ArrowDown');
    expect(document.activeElement).toBe(second);
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(field());
  });

  it('goes on from inside a hit', () => {
    screen.getByRole('button', { name: 'Show on page' }).focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(screen.getAllByRole('article')[1]);
  });

  it('leaves arrows with a modifier to the browser', () => {
    fireEvent.keyDown(field(), { key: 'ArrowDown', altKey: true });
    expect(document.activeElement).toBe(field());
  });

  it('clears with Escape, from a hit too', async () => {
    press('ArrowDown');
    press('Escape');
    await pass(100);
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('reaches field, filters and buttons with Tab, not the hits themselves', async () => {
    vi.useRealTimers();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Differs');
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Compare in full');
  });
});
