import {
  type Edition,
  type Subscription,
  type SubscriptionFailure,
  withoutEdition,
} from './subscription.ts';

const HOUR = 60 * 60 * 1000;
/** Packs are made by people, by the day: more often costs their hosts and finds nothing. */
export const REFRESH_EVERY = 24 * HOUR;
/** After a failure it is tried again in an hour, then in two, four, … but at the latest after this. */
const LONGEST_WAIT = 4 * 24 * HOUR;

/** When to try again after that many failures in a row: milliseconds to wait. */
export function backOff(failures: number): number {
  return Math.min(HOUR * 2 ** Math.max(0, failures - 1), LONGEST_WAIT);
}

/**
 * The subscription after its host answered and nothing was wrong. `held` is an update that waits for the reader, `edition` that
 * one or the one that the reader left out; null for none.
 */
export function afterAnswer(
  subscription: Subscription,
  answer: {
    readonly at: number;
    readonly isNew: boolean;
    readonly etag: string | null;
    readonly modified: string | null;
    readonly held: string | null;
    readonly edition: Edition | null;
    readonly title: string;
  },
): Subscription {
  const { at, isNew, edition, ...rest } = answer;
  const updatedAt = isNew ? at : subscription.updatedAt;
  const nextAt = at + REFRESH_EVERY;
  return {
    ...withoutEdition(subscription),
    ...(edition && { edition }),
    ...{ ...rest, checkedAt: at, updatedAt, nextAt, failures: 0, failure: null },
  };
}

/** The same after it could not be brought up to date. */
export function afterFailure(
  subscription: Subscription,
  failure: SubscriptionFailure,
): Subscription {
  const failures = subscription.failures + 1;
  return { ...subscription, failures, failure, nextAt: failure.at + backOff(failures) };
}

/** Whether it is to be read anew: not while the reader paused it. */
export function isDue({ isPaused, nextAt }: Subscription, now: number): boolean {
  return !isPaused && nextAt <= now;
}
