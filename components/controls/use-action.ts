import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { outcomeOf } from './outcome-of.ts';

/** Something that the reader sets off and that may be refused. */
export interface Action {
  readonly busy: boolean;
  /** The tag of the last refusal; null after a success and before the first run. */
  readonly refused: string | null;
  /** What that refusal is about, as the reader knows it; null when it does not say. */
  readonly about: string | null;
  /**
   * Begins `work` at once, so that a browser that asks for a click just before sees it. Null when
   * another run is under way: nothing is done twice.
   */
  run<Value, Reason extends string>(
    work: () => Promise<Result<Value, Reason>>,
  ): Promise<Result<Value, Reason | 'failed'> | null>;
  /** Forgets the last refusal. */
  forget(): void;
}

/** The state of an action that the reader can take. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [about, setAbout] = useState<string | null>(null);
  return {
    busy,
    refused,
    about,
    async run(work) {
      if (busy) return null;
      const working = outcomeOf(work);
      setBusy(true);
      setRefused(null);
      const result = await working;
      setBusy(false);
      setRefused(result.ok ? null : result.reason);
      setAbout(result.ok ? null : (result.about ?? null));
      return result;
    },
    forget: () => setRefused(null),
  };
}
