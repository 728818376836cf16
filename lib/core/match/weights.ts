import type { Signals } from './signals.ts';

/**
 * What each signal weighs in the log-odds that two articles tell the same event. Written by
 * `npm run train:matching`, fitted on 8,306 labelled pairs; a positive weight speaks for the same event, a
 * negative one against it. Data.
 */
export const BIAS = -2.878;

export const WEIGHTS: Signals = {
  leadNamesFound: 0.891,
  leadNumbersFound: 1.678,
  topWord: 0.973,
  numberOverlap: 0.942,
  termsShared: 1.659,
  sameDate: 1.368,
  timeConflict: -0.532,
  topNameMissed: -1.404,
  rivalNames: -0.705,
  peopleShared: 0.63,
  peopleInLead: 1.461,
  peopleAbsent: -0.581,
  bestSentence: 1.435,
  sentencesFound: 4.494,
};
