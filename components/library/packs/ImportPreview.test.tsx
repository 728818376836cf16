// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { NO_COUNTS } from '../../../lib/core/pack/import-preview.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { Import, Waiting } from './use-import.ts';

afterEach(cleanup);

const PREVIEW: Waiting['preview'] = {
  ...{
    id: 'import',
    source: 'claims.json',
    pack: 'claims',
    title: 'Claims',
    curator: 'Count desk',
  },
  ...{ replaces: null, whose: 'other', published: '2026-11-20', newerHere: null, loss: null },
  ...{ counts: { ...NO_COUNTS, added: 12 }, stories: [], faults: [] },
};

function show(changes: Partial<Waiting['preview']>, kind: Waiting['kind'] = 'file') {
  const apply = vi.fn();
  const importing = { apply, cancel: vi.fn() } as Partial<Import> as Import;
  const preview = { ...PREVIEW, ...changes };
  const waiting: Waiting = { preview, kind, endFault: null, keyWords: null };
  renderWithText(<ImportPreview waiting={waiting} importing={importing} />);
  return apply;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('says of an edition that is older than what is here that it is, and on the button', async () => {
  const apply = show({ newerHere: '2026-11-22' });
  expect(screen.getByText(/^This is older than what you have: .*20.*22/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take in' })).toBeNull();
  await press('Take in the older edition');
  expect(apply).toHaveBeenCalledOnce();
});

it('counts in its head what would be added, changed and taken away, of an older edition too', () => {
  const counts = { ...NO_COUNTS, added: 1, changed: 3, removed: 2, kept: 1, touched: 2 };
  show({ newerHere: '2026-11-22', counts });
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines.slice(0, 3)).toEqual([
    '1 story would be added.',
    '3 stories would be changed.',
    '2 stories are no longer in the pack and would be taken away.',
  ]);
});

it.each([
  ['all', 'This edition holds no story at all.'],
  ['most', /leaves out more than half of the stories/],
] as const)('asks once more where an edition leaves out %s of its pack', async (loss, says) => {
  const apply = show({ loss, counts: { ...NO_COUNTS, removed: 7 } });
  expect(screen.getByText(says)).toBeTruthy();
  await press('Take in');
  expect(apply).not.toHaveBeenCalled();
  expect(screen.getByRole('group', { name: 'Take in the edition all the same?' })).toBeTruthy();
  await press('Take in');
  expect(apply).toHaveBeenCalledExactlyOnceWith(false);
});

it('asks once more of an offer too, whichever way it is taken', async () => {
  const apply = show({ loss: 'most' }, 'offer');
  await press('Subscribe');
  await press('Subscribe');
  expect(apply).toHaveBeenLastCalledWith(true);
  await press('Take in only once');
  await press('Take in only once');
  expect(apply).toHaveBeenLastCalledWith(false);
});

it('counts and names as kept what the reader edited or added to', () => {
  const kept = { id: 'mine', title: 'Mine', change: 'kept' as const };
  show({
    counts: { ...NO_COUNTS, removed: 1, kept: 2, touched: 2 },
    stories: [{ ...kept, kinds: [], isTouched: true, conflicts: [] }],
  });
  expect(
    screen.getByText('1 story is no longer in the pack and would be taken away.'),
  ).toBeTruthy();
  expect(screen.getByText(/^2 stories are no longer in the pack and stay, since you/)).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Stories, one by one' }).textContent).toBe(
    'stays Mine ',
  );
});

it.each([
  ['own', /^These are your own stories/],
  ['claims-own', /is not as it left this library\. .* as a pack by Count desk\.$/],
] as const)('says whose stories come: %s', (whose, says) => {
  show({ whose });
  expect(screen.getByText(says)).toBeTruthy();
});
