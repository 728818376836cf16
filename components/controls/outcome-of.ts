import { type Result, refuse } from '../../lib/core/result.ts';

/**
 * The result of `work`, never a rejection: a promise that breaks, or a throw, is the refusal
 * `failed`, so that the reader is told of it like of any other.
 */
export async function outcomeOf<Value, Reason extends string>(
  work: () => Promise<Result<Value, Reason>>,
): Promise<Result<Value, Reason | 'failed'>> {
  try {
    return await work();
  } catch (cause) {
    return refuse('failed', String(cause));
  }
}
