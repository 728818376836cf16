// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import type { LookupView } from '../../lib/core/view/lookup-view.ts';
import {
  absentHit,
  cutHit,
  interruptedHit,
  lookupView,
  manyHits,
} from '../../tests/support/lookup-fixtures.ts';
import {
  ARTICLE,
  answering,
  field,
  lookUp,
  NO_PAGE,
  pass,
  showPanel,
  type,
} from '../../tests/support/show-panel.tsx';
import type { PanelPage } from './Panel.tsx';
import type { LookUp } from './use-lookup.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('looking up', () => {
  it('has the focus in the field', async () => {
    showPanel();
    await pass(0);
    expect(document.activeElement).toBe(field());
  });

  it('searches once the typing rests, not at every key', async () => {
    const asked = answering([]);
    showPanel({ lookUp: asked });
    for (const value of ['l', 'la', 'lac', 'lack']) {
      type(value);
      await pass(30);
    }
    expect(asked).not.toHaveBeenCalled();
    await pass(60);
    expect(asked).toHaveBeenCalledExactlyOnceWith('lack', 'everywhere', '');
  });

  it('keeps the space that ends a word', async () => {
    const asked = answering([]);
    showPanel({ lookUp: asked });
    await lookUp('lack ');
    expect(asked).toHaveBeenLastCalledWith('lack ', 'everywhere', '');
  });

  it('drops an answer that comes after that of a later query', async () => {
    const answers = new Map<string, (result: Result<LookupView>) => void>();
    showPanel({ lookUp: (query) => new Promise((resolve) => answers.set(query, resolve)) });
    await lookUp('lack');
    await lookUp('point');
    answers.get('point')?.(ok(lookupView('point', [interruptedHit])));
    await pass(0);
    answers.get('lack')?.(ok(lookupView('lack', [cutHit])));
    await pass(0);
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText('Lori Lightfoot')).toBeTruthy();
  });

  it('announces the count after a pause, and only the last one', async () => {
    showPanel({ lookUp: answering([cutHit, absentHit]) });
    const status = () => screen.getAllByRole('status').map((region) => region.textContent);
    await lookUp('lack');
    expect(status().join('')).toBe('');
    await pass(800);
    expect(status()).toContain('2 quotations found');
  });

  it('says beside the result how far an index that is being rebuilt has come', async () => {
    const rebuilding = { done: 400, of: 2000 };
    showPanel({ lookUp: async (query) => ok({ ...lookupView(query, []), rebuilding }) });
    await lookUp('tariff');
    expect(screen.getByText(/^The index is being rebuilt \(400 of 2,000 stories\)/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that nothing matches and how much was searched, and invents nothing', async () => {
    showPanel();
    await lookUp('nothing such');
    expect(
      screen.getByText('No stored quotation matches. 1,234 quotations searched.'),
    ).toBeTruthy();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('mentions that it is searching only after a while', async () => {
    showPanel({ lookUp: () => new Promise(() => {}) });
    await lookUp('lack');
    await pass(150);
    expect(screen.queryByText('Searching…')).toBeNull();
    await pass(150);
    expect(screen.getByText('Searching…')).toBeTruthy();
  });

  it('says that it failed, and tries again', async () => {
    const failing = vi
      .fn<LookUp>()
      .mockResolvedValueOnce(refuse('store-failed'))
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValueOnce(ok(lookupView('lack', [cutHit])));
    showPanel({
      lookUp: (query, scope, filters) =>
        query ? failing(query, scope, filters) : answering([])(query, scope, filters),
    });
    await lookUp('lack');
    for (let attempt = 0; attempt < 2; attempt++) {
      expect(screen.getByRole('alert').textContent).toContain('The lookup did not work');
      fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
      await pass(0);
    }
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('article')).toBeTruthy();
  });

  it('shows long lists fifty at a time, and goes on where the next begin', async () => {
    showPanel({ lookUp: answering(manyHits(60)) });
    await lookUp('statement');
    expect(screen.getAllByRole('article')).toHaveLength(50);
    expect(screen.getByText('50 of 60 shown')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await pass(0);
    expect(screen.getAllByRole('article')).toHaveLength(60);
    expect(document.activeElement?.textContent).toContain('Statement 51');
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });
});

describe('an empty field', () => {
  it('shows what the page prints', async () => {
    const asked = answering([cutHit]);
    showPanel({ lookUp: asked, page: ARTICLE });
    await pass(100);
    expect(asked).toHaveBeenCalledExactlyOnceWith('', 'this-page', '');
    expect(screen.getByText('1 quotation on this page')).toBeTruthy();
  });

  it.each<[string, PanelPage]>([
    ['without a page', NO_PAGE],
    ['on a page without quotations', { ...ARTICLE, quotations: 0 }],
  ])('says what to do %s, and asks for nothing', async (_, page) => {
    const asked = answering([cutHit]);
    showPanel({ lookUp: asked, page });
    await pass(100);
    expect(screen.getByText('Type a few words that somebody said, or a name.')).toBeTruthy();
    expect(asked).not.toHaveBeenCalled();
  });

  it('follows the reader to another page', async () => {
    const asked = answering([cutHit]);
    const change = showPanel({ lookUp: asked, page: ARTICLE });
    await pass(100);
    change({ page: { ...ARTICLE } });
    await pass(100);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
