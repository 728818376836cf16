import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import { outcomeOf } from './outcome-of.ts';

export interface Loaded<Value> {
  /** Null while the first answer, or one asked for with `retry`, is awaited. */
  readonly result: Result<Value> | null;
  /** Forgets the result and loads again. */
  readonly retry: () => void;
  /** Loads again; the old result stands until the new one is there. */
  readonly reload: () => void;
}

/** The outcome of `load`, which is called once, and again on demand. Answers out of turn are dropped. */
export function useLoaded<Value>(load: () => Promise<Result<Value>>): Loaded<Value> {
  const [result, setResult] = useState<Result<Value> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    outcomeOf(load).then((settled) => current && setResult(settled));
    return () => {
      current = false;
    };
  }, [load, attempt]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  const retry = useCallback(() => {
    setResult(null);
    reload();
  }, [reload]);
  return { result, retry, reload };
}
