// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '../../../lib/core/result.ts';
import { renderWithText } from '../../wording/render-with-text.tsx';
import { type OutletRecord, OutletRecords } from './OutletRecords.tsx';

afterEach(cleanup);

const GAZETTE = {
  id: 'gazette',
  name: 'Port Gazette',
  aliases: ['PG'],
  domains: ['gazette.example'],
};
const HERALD = { id: 'herald', name: 'Herald', aliases: [], domains: ['herald.example'] };
const RECORD: OutletRecord = {
  pack: 'harbour-pack',
  packTitle: 'Harbour stories',
  outlet: GAZETTE,
  isEdited: false,
  published: null,
  isListed: true,
  listed: [GAZETTE, HERALD],
};

function show(records: readonly OutletRecord[] = [RECORD], isRefused = false) {
  const result = isRefused ? refuse('outlet-changed-meanwhile') : ok(true as const);
  const onSave = vi.fn((_record: OutletRecord, _outlet: unknown) => async () => result);
  const onSaved = vi.fn();
  renderWithText(<OutletRecords records={records} onSave={onSave} onSaved={onSaved} />);
  return { onSave, onSaved };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole('textbox', { name });
const write = async (name: string, words: string) => {
  await userEvent.clear(field(name));
  await userEvent.type(field(name), words);
};

describe('what a pack says of an outlet', () => {
  it('is shown, and edited in a form that has the focus at the name', async () => {
    const { onSave, onSaved } = show();
    expect(screen.getByText('Also known as: PG')).toBeTruthy();
    await press('Edit this outlet');
    expect(document.activeElement).toBe(field('Name'));
    await write('Name', 'Quayside Courier');
    await write('Domains', 'https://Courier.example/news');
    await press('Save');
    const edited = { ...GAZETTE, name: 'Quayside Courier', domains: ['courier.example'] };
    expect(onSave).toHaveBeenCalledWith(RECORD, edited);
    await vi.waitFor(() => expect(onSaved).toHaveBeenCalledWith(RECORD, edited));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is not saved while something is wrong: it is said beside its field, and what was typed stands', async () => {
    const { onSave } = show();
    await press('Edit this outlet');
    await userEvent.clear(field('Name'));
    await write('Domains', 'gazette{enter}www.herald.example');
    await press('Save');
    expect(onSave).not.toHaveBeenCalled();
    const name = field('Name');
    expect(document.activeElement).toBe(name);
    expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'This must not be empty.',
    );
    expect(screen.getByText(/“gazette” is no domain/)).toBeTruthy();
    expect(screen.getByText(/belongs to another outlet of the same pack: Herald/)).toBeTruthy();
    expect((field('Domains') as HTMLTextAreaElement).value).toBe('gazette\nwww.herald.example');
  });

  it('says why it was not saved, with the form as it was', async () => {
    const { onSaved } = show([RECORD], true);
    await press('Edit this outlet');
    await write('Name', 'Mine');
    await press('Save');
    expect(screen.getByRole('alert').textContent).toMatch(/changed elsewhere/);
    expect((field('Name') as HTMLInputElement).value).toBe('Mine');
    expect(onSaved).not.toHaveBeenCalled();
  });

  it('stands beside what it is without the edit, which can be taken back', async () => {
    const edited = { ...RECORD, isEdited: true, published: { ...GAZETTE, name: 'The Gazette' } };
    const { onSave } = show([edited]);
    expect(screen.getByText(/Without your edit it is: The Gazette/)).toBeTruthy();
    await press('Take the edit back');
    expect(onSave).toHaveBeenCalledWith(edited, null);
  });

  it('stands once for each pack that has it', () => {
    show([RECORD, { ...RECORD, pack: 'kept', packTitle: 'Kept by you' }]);
    expect(screen.getByRole('region', { name: 'As “Kept by you” has it' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Edit this outlet' })).toHaveLength(2);
  });
});
