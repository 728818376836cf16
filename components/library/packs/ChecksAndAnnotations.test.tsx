// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ok, type Result } from '../../../lib/core/result.ts';
import { choose, press, showImport } from '../../../tests/support/show-import.tsx';
import type { ImportPorts } from './use-import.ts';

afterEach(cleanup);

const ANNOTATIONS = {
  ...{ fileName: 'claims.json', added: 2, replaced: 0, same: 0, left: 0, refused: 1 },
  refusals: [{ record: 'urn:3', path: 'target.source', reason: 'not-an-address' as const }],
  first: [{ id: 'a', words: 'forty lamps', url: 'https://www.quay-herald.example/lamps' }],
};

describe('a file', () => {
  it('of annotations is shown first, with what is refused, and taken in only at the reader’s word', async () => {
    const take = vi.fn(async () => ok({ left: 0 }));
    showImport({ readFile: async () => ({ state: 'annotations', report: ANNOTATIONS, take }) });
    await choose();
    expect(await screen.findByText('forty lamps')).toBeTruthy();
    expect(screen.getByText(/2 annotations are new/)).toBeTruthy();
    expect(screen.getByRole('region', { name: /1 entry was left out/ }).textContent).toContain(
      'urn:3 target.source',
    );
    expect(take).not.toHaveBeenCalled();
    await press('Take in');
    expect(take).toHaveBeenCalledOnce();
    expect(await screen.findByText('“claims.json” is taken in.')).toBeTruthy();
    await press('Close');
    expect(screen.queryByText(/is taken in/)).toBeNull();
  });

  it('of many annotations shows how far it is, and when it is stopped how many are left', async () => {
    let stopped = (): void => undefined;
    const take = vi.fn<
      (watch: Parameters<ImportPorts['readFile']>[1]) => Promise<Result<{ left: number }>>
    >(
      ({ signal, onShare }) =>
        new Promise((resolve) => {
          onShare(0.25);
          stopped = () => resolve(ok({ left: signal.aborted ? 3 : 0 }));
        }),
    );
    showImport({ readFile: async () => ({ state: 'annotations', report: ANNOTATIONS, take }) });
    await choose();
    await press('Take in');
    expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('0.25');
    await press('Cancel');
    stopped();
    expect(await screen.findByText('A part of “claims.json” is taken in.')).toBeTruthy();
    expect(screen.getByText(/3 were not: take the file in again/)).toBeTruthy();
  });

  it('of fact checks that was stopped says how many are left', async () => {
    const report = { ...ANNOTATIONS, added: 250, left: 1 };
    showImport({ readFile: async () => ({ state: 'fact-checks', report }) });
    await choose();
    expect(await screen.findByText('A part of “claims.json” is taken in.')).toBeTruthy();
    expect(screen.getByText(/250 fact checks are new\..*1 was not: take the file/)).toBeTruthy();
  });
});
