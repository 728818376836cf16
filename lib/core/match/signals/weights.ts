import type { Signals } from './signals.ts';

/**
 * What each signal weighs in the log-odds that two articles tell the same event. Written by
 * `npm run train:matching`, fitted on 8,306 labelled pairs; a positive weight speaks for the same event, a
 * negative one against it. Data.
 */
export const BIAS = -2.756;

export const WEIGHTS: Signals = {
  leadNamesFound: 0.953,
  leadNumbersFound: 1.232,
  topWord: 0.902,
  length: 1.003,
  termsShared: 1.329,
  sameDate: 0.682,
  timeConflict: -0.385,
  sameYear: 0.662,
  yearGap: -0.36,
  weekdayConflict: -0.364,
  ownDayNear: 0.977,
  topNameMissed: -1.256,
  rivalNames: -0.464,
  rivalsTogether: -0.595,
  peopleInLead: 1.363,
  peopleAbsent: -0.482,
  bestSentence: 1.413,
  sentencesFound: 3.679,
};
