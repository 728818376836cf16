import type { OriginKind } from '../article.ts';

/** Every kind of origin, in the order in which it is offered. Heads hold the place in it: add at the end. */
export const ORIGIN_KINDS: readonly OriginKind[] = [
  'document',
  'statement',
  'press-conference',
  'interview',
  'broadcast',
  'dataset',
  'court-record',
  'social-post',
  'eyewitness',
  'report',
  'unknown',
];
