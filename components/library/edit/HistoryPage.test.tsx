// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { exampleHistory } from '../../../tests/support/history-fixture.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { HistoryPage } from './HistoryPage.tsx';

type Props = Parameters<typeof HistoryPage>[0];

afterEach(cleanup);

function show(otherwise: Partial<Props> = {}) {
  const props = {
    story: '#/story/wharf',
    title: 'The wharf closes',
    history: exampleHistory,
    onReturn: vi.fn<Props['onReturn']>(async () => ok(null)),
    onBackToPack: vi.fn<Props['onBackToPack']>(async () => ok(null)),
    ...otherwise,
  };
  renderWithText(<HistoryPage {...props} />);
  return props;
}
const entries = () =>
  within(screen.getByRole('list', { name: 'Changes' })).getAllByRole('listitem');

describe('the history of a story', () => {
  it('says who recorded it, and each change with who made it, when and what', () => {
    show();
    expect(screen.getByText('First recorded by Port desk on Oct 1, 2026.')).toBeTruthy();
    const [last, , , merged, ...others] = entries().map((one) => one.textContent ?? '');
    expect(last).toContain('New version of its file: Nov 20, 2026');
    expect(last).toContain('Summary: not given → The council closes the wharf for a year.');
    expect(others.at(-3)).toContain('You, Nov 10, 2026');
    expect(others.at(-1)).toBe('Ada Brine › Role: mayor → not given');
    expect(merged).toContain('Added: article Quay Herald');
    expect(others).toContain(
      'The wharf closes for a year. › step “Quay Herald – Survey of the wharf” › Note: not given → It names the survey.',
    );
  });

  it('says what a story that was merged in had otherwise', () => {
    show();
    const merged = entries().find((one) => one.textContent?.startsWith('Merged')) ?? null;
    expect(merged?.textContent).toMatch(
      /The other one said:.*Ada Brine › Role: mayor.*Summary: The lamps are out\./,
    );
  });

  it('says what both changed in words, not in those of the format', () => {
    show();
    const conflicts = screen.getByRole('region', { name: 'Changed by you and by its curator' });
    expect(conflicts.textContent).toContain('Survey of the wharf › Kind');
    expect(conflicts.textContent).toContain('Press conference');
    expect(conflicts.textContent).not.toContain('press-conference');
  });

  it('undoes the last change, and leads back before any other', async () => {
    const { onReturn } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onReturn).toHaveBeenLastCalledWith(2);
    const [, first] = screen.getAllByRole('button', { name: 'Return to before this' });
    if (first) await userEvent.click(first);
    expect(onReturn).toHaveBeenLastCalledWith(0);
  });

  it('leads back to the pack’s version only where there is another', async () => {
    const { onBackToPack } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the published version' }));
    expect(onBackToPack).toHaveBeenCalledOnce();
    cleanup();
    show({ history: { ...exampleHistory, isEdited: false, conflicts: [] } });
    expect(screen.queryByRole('button', { name: 'Back to the published version' })).toBeNull();
    expect(screen.queryByRole('region', { name: /curator$/ })).toBeNull();
  });

  it('has no way back before a story was there, and says when nothing was changed', () => {
    const [entry] = exampleHistory.entries;
    if (!entry) throw new Error('no entry');
    show({ history: { ...exampleHistory, entries: [{ ...entry, kind: 'created' }] } });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    cleanup();
    show({ history: { ...exampleHistory, entries: [] } });
    expect(screen.getByText('Nothing was changed since.')).toBeTruthy();
  });

  it('says in its place when it did not work', async () => {
    show({ onReturn: async () => refuse('changed-since') });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Nothing was changed\./);
  });
});
