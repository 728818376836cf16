// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, type Result, refuse } from '../../lib/core/result.ts';
import { absentQuotation, cutQuotation } from '../../tests/support/page-view-fixtures.ts';
import { renderWithText } from '../wording/render-with-text.tsx';
import { ByHand, Regroup } from './Regroup.tsx';
import { RegroupProvider } from './regroup-context.tsx';

afterEach(cleanup);

const OTHERS = [
  { id: 'quotation-officer', words: 'You’ll not find a single real police officer…' },
];

function show(changes: Partial<typeof cutQuotation> = {}, answer: Result<string> = ok('s/1')) {
  const port = {
    keep: vi.fn(async () => answer),
    undo: vi.fn(async (): Promise<Result<null>> => ok(null)),
  };
  const quotation = { ...cutQuotation, others: OTHERS, ...changes };
  const card = (
    <article tabIndex={-1}>
      <ByHand quotation={quotation} />
      <Regroup quotation={quotation} />
    </article>
  );
  renderWithText(
    <RegroupProvider port={port} story="pack/memo">
      {card}
    </RegroupProvider>,
  );
  return port;
}

const said = () => screen.getByRole('status').textContent;
const unfold = () => userEvent.click(screen.getByRole('button', { name: 'Same statement?' }));

describe('what the reader can say about a quotation', () => {
  it('is that a rendition is another statement', async () => {
    const { keep } = show();
    await unfold();
    const buttons = screen.getAllByRole('button', { name: 'Not the same statement' });
    // Not of the one that attests it.
    expect(buttons.map((one) => one.closest('li')?.textContent)).toEqual([
      'American Security Today · headline Not the same statement',
      'The Epoch Times Not the same statement',
    ]);
    await userEvent.click(buttons[1] ?? document.body);
    expect(keep).toHaveBeenCalledExactlyOnceWith('pack/memo', {
      kind: 'apart',
      quotation: 'quotation-response',
      rendition: { article: 'epoch-memo', in: 'text', hash: '0000000000000003' },
    });
    expect(said()).toBe('Kept apart as a statement of its own.');
  });

  it('is that another quotation is the same statement', async () => {
    const { keep } = show();
    await unfold();
    await userEvent.click(screen.getByRole('button', { name: /You’ll not find/ }));
    expect(keep).toHaveBeenCalledExactlyOnceWith('pack/memo', {
      kind: 'same',
      quotation: 'quotation-response',
      as: 'quotation-officer',
    });
    expect(said()).toBe('Joined as one statement.');
  });

  it('is reached by keys alone', async () => {
    const { keep } = show();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(keep).toHaveBeenCalledOnce();
  });

  it('is told when it could not be kept', async () => {
    show({}, refuse('private-window'));
    await unfold();
    await userEvent.click(screen.getByRole('button', { name: /You’ll not find/ }));
    expect(screen.getByRole('alert').textContent).toContain('This could not be kept.');
  });

  it('is nothing where there is neither a choice nor anybody who keeps it', () => {
    show({ ...absentQuotation, others: [] });
    expect(screen.queryByText('Same statement?')).toBeNull();
    cleanup();
    renderWithText(<Regroup quotation={{ ...cutQuotation, others: OTHERS }} story="pack/memo" />);
    expect(screen.queryByText('Same statement?')).toBeNull();
  });
});

describe('what the reader said', () => {
  it('is taken back', async () => {
    const { undo } = show({ byHand: [{ key: 's/7', kind: 'apart' }] });
    expect(screen.getByText('You keep this apart.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledExactlyOnceWith('s/7');
    expect(said()).toBe('Taken back.');
    expect(document.activeElement?.tagName).toBe('ARTICLE');
  });

  it('has the focus on its undo when it has just been said', async () => {
    show({ byHand: [{ key: 's/1', kind: 'same' }] });
    await unfold();
    await userEvent.click(screen.getByRole('button', { name: /You’ll not find/ }));
    expect(document.activeElement?.textContent).toBe('Undo');
  });
});
