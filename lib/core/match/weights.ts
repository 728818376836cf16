import type { Signals } from './signals.ts';

/**
 * What each signal weighs in the log-odds that two articles tell the same event. Written by
 * `npm run train:matching`, fitted on 8,306 labelled pairs; a positive weight speaks for the same event, a
 * negative one against it. Data.
 */
export const BIAS = -3.418;

export const WEIGHTS: Signals = {
  leadOverlap: 1.416,
  leadFound: 1.011,
  leadNamesFound: 1.688,
  leadWordOverlap: 0.407,
  leadNumbersFound: 1.664,
  nameContained: 1.213,
  topNameMissed: -1.664,
  topWord: 1.132,
  numberOverlap: 1.429,
  numberConflict: -0.424,
  sameDate: 1.624,
  timeConflict: -0.428,
  termsShared: 1.646,
};
