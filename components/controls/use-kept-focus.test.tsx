// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { useKeptFocus } from './use-kept-focus.ts';

afterEach(cleanup);

type Step = 'asked' | 'done' | 'barred' | 'taken';

/** A button that leads to `then`, and another that stays. */
function Shown({ then }: { then: Step }) {
  const [step, setStep] = useState<Step>('asked');
  const line = useKeptFocus<HTMLParagraphElement>();
  return (
    <>
      {(step === 'asked' || step === 'barred') && (
        <button type="button" disabled={step === 'barred'} onClick={() => setStep(then)}>
          Stop
        </button>
      )}
      {step === 'taken' && <input aria-label="Name" ref={(field) => field?.focus()} />}
      <p role="status" ref={line} tabIndex={-1} />
      <button type="button" onClick={() => setStep('done')}>
        Other
      </button>
    </>
  );
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it.each(['done', 'barred'] as const)(
  'gives the line the focus of a button that is %s',
  async (then) => {
    render(<Shown then={then} />);
    await press('Stop');
    expect(document.activeElement).toBe(screen.getByRole('status'));
  },
);

it('leaves the focus where something else took it', async () => {
  render(<Shown then="taken" />);
  await press('Stop');
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
});

it('leaves the focus where it is when something else goes', async () => {
  render(<Shown then="done" />);
  await press('Other');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Other' }));
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
});

it('takes no focus from a page where nothing had it', async () => {
  const { rerender } = render(<Shown then="done" />);
  rerender(<Shown then="taken" />);
  expect(document.activeElement).toBe(document.body);
});
