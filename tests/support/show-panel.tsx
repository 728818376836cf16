import { act, fireEvent, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { Panel, type PanelPage, type PanelProps } from '../../components/panel/Panel.tsx';
import type { LookUp } from '../../components/panel/use-lookup.ts';
import { englishText, renderWithText } from '../../components/wording/render-with-text.tsx';
import { TextProvider } from '../../components/wording/text.tsx';
import { ok, refuse } from '../../lib/core/result.ts';
import type { LookupHit } from '../../lib/core/view/lookup-view.ts';
import { lookupView } from './lookup-fixtures.ts';

/** A page with ten quotations. */
export const ARTICLE: Extract<PanelPage, { state: 'article' }> = {
  state: 'article',
  title: 'Memo',
  quotations: 10,
};
/** A tab that shows no article. */
export const NO_PAGE: PanelPage = { state: 'none' };

/** A lookup that leads to `hits` whatever is asked. */
export const answering = (hits: readonly LookupHit[]) =>
  vi.fn<LookUp>(async (query) => ok(lookupView(query, hits)));

/** Shows the panel without a page and without hits, but for `props`; gives a way to change them. */
export function showPanel(props: Partial<PanelProps> = {}): (changed: Partial<PanelProps>) => void {
  const all: PanelProps = {
    lookUp: answering([]),
    page: NO_PAGE,
    lookUpSelection: async () => refuse('failed'),
    recent: null,
    asked: null,
    onShow: vi.fn(),
    copying: { copy: async () => {}, format: async () => '', prepare: () => {} },
    ...props,
  };
  const { rerender } = renderWithText(<Panel {...all} />);
  return (changed) =>
    rerender(
      <TextProvider value={englishText}>
        <Panel {...all} {...changed} />
      </TextProvider>,
    );
}

/** The field of the panel. */
export const field = () =>
  screen.getByRole<HTMLInputElement>('searchbox', { name: 'Look up a quotation' });

/** Changes the field to `value` in one go. */
export const type = (value: string) => fireEvent.input(field(), { target: { value } });

/** Lets time pass, then what that set off: an effect, its answer, and the drawing of it. Needs fake timers. */
export async function pass(milliseconds: number): Promise<void> {
  for (const wait of [milliseconds, 0, 0]) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(wait);
    });
  }
}

/** Types `value` and waits for what it leads to. */
export async function lookUp(value: string): Promise<void> {
  type(value);
  await pass(100);
}
