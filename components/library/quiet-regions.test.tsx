// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSearchable } from '../../lib/core/library/find-stories.ts';
import { WorkProgress } from '../controls/WorkProgress.tsx';
import { englishText } from '../wording/render-with-text.tsx';
import { TextProvider } from '../wording/text.tsx';
import { ImportOutcome } from './packs/LibraryImport.tsx';
import type { Import } from './packs/use-import.ts';
import { FoundLine } from './stories/FoundLine.tsx';
import { NOTHING_READ } from './stories/heads-view.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

/** What a screen reader hears of a live region: its words without those that are hidden from it. */
function said(): string {
  const [region] = screen.getAllByRole('status');
  const copy = region?.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent ?? '';
}

/** Shows each in place of the one before, a tenth of a second apart; all that was said by then, each once. */
async function heard(steps: readonly ComponentChild[]): Promise<readonly string[]> {
  const shown = (step: ComponentChild) => <TextProvider value={englishText}>{step}</TextProvider>;
  const { rerender } = render(shown(steps[0]));
  // What takes so long is mentioned by now.
  await pass(400);
  const heard = [said()];
  for (const step of steps.slice(1)) {
    rerender(shown(step));
    await pass(100);
    if (said() !== heard.at(-1)) heard.push(said());
  }
  return heard;
}

describe('what is said while something goes on', () => {
  it('is one sentence while many stories are deleted, not each count', async () => {
    const steps = Array.from({ length: 20 }, (_, done) => (
      <WorkProgress
        run={{
          label: 'library_bulk_deleting',
          progress: { done, of: 20 },
          isStopping: false,
        }}
        onStop={() => undefined}
      />
    ));
    expect(await heard(steps)).toHaveLength(1);
  });

  it('is one sentence while a file is read, not each percent', async () => {
    const importing = (share: number): Import => ({
      phase: { state: 'reading', name: 'harbour.json', share },
      busy: true,
      take: () => undefined,
      takeAddress: () => undefined,
      takeHeld: () => undefined,
      apply: () => undefined,
      takeAnnotations: () => undefined,
      cancel: () => undefined,
      close: () => undefined,
    });
    const steps = Array.from({ length: 20 }, (_, at) => (
      <ImportOutcome importing={importing(at / 20)} />
    ));
    const all = await heard(steps);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('harbour.json');
  });

  it('is the last count alone while the reader types a search', async () => {
    const steps = [40, 31, 12, 3].map((found) => (
      <FoundLine
        view={{
          ...NOTHING_READ,
          heads: makeSearchable([]),
          total: 40,
          read: 40,
          retry: () => undefined,
        }}
        found={found}
        isNarrowed
        onAll={() => undefined}
      />
    ));
    expect(await heard(steps)).toHaveLength(1);
    await pass(800);
    expect(said()).toContain('3');
  });
});
