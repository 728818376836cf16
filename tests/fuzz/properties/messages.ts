import fc from 'fast-check';
import { answer } from '../../../lib/messaging/answer.ts';
import { isEnvelope, isResult } from '../../../lib/messaging/envelope.ts';
import {
  pageToBackgroundGuards,
  popupToBackgroundGuards,
  probeAnswer,
  readingAnswer,
} from '../../../lib/messaging/guards.ts';
import { backgroundToPageGuards } from '../../../lib/messaging/page-guards.ts';
import { makeArticle } from '../../support/factories.ts';
import { anyText } from '../hostile-text.ts';
import { property } from '../property.ts';

type Guard = (payload: unknown) => unknown;

const GUARDS: Readonly<Record<string, Guard>> = {
  ...pageToBackgroundGuards,
  ...popupToBackgroundGuards,
  ...backgroundToPageGuards,
  'the probe’s answer': probeAnswer,
  'the reader’s answer': readingAnswer,
};

/** The names that payloads give their fields, so that made-up ones come near. */
const FIELDS =
  'tabId story says text url visit key as regrouping kind quotation rendition article span start end in reading isArticle headline published canonicalUrl summary title origin through differing quotations panelShortcut storyTitle here id query __proto__ constructor then'.split(
    ' ',
  );

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      0,
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      'story',
      'same',
      'apart',
    ),
    anyText,
    fc.array(tie('any'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...FIELDS), tie('any'), { maxKeys: 8 }),
})).any;

/** The most units of text that anything in a payload may hold, all together. */
const MOST = 30_000_000;

function unitsOf(payload: unknown): number {
  if (typeof payload === 'string') return payload.length;
  if (typeof payload !== 'object' || payload === null) return 8;
  return Object.entries(payload).reduce((sum, [key, one]) => sum + key.length + unitsOf(one), 0);
}

const handlers = Object.fromEntries(
  Object.keys(GUARDS).map((type) => [type, () => ({ ok: true, value: null })]),
);

export const MESSAGES = [
  property(
    'any payload is taken or refused, and what is taken is small and of its own',
    value,
    (payload) => {
      for (const [type, guard] of Object.entries(GUARDS)) {
        const taken = guard(payload);
        if (taken === undefined || taken === null) continue;
        if (unitsOf(taken) > MOST) return `${type} takes ${unitsOf(taken)} units`;
        // A payload that was taken is taken again as it is: nothing hangs on what was left out of it.
        if (JSON.stringify(guard(taken)) !== JSON.stringify(taken))
          return `${type} takes it otherwise the second time`;
      }
      return null;
    },
  ),
  property(
    'any message is answered with a result, or left to others',
    fc.record({ type: fc.oneof(fc.constantFrom(...Object.keys(GUARDS)), anyText), payload: value }),
    async (message) => {
      if (!isEnvelope(message)) return 'it is not taken for a message';
      const answered = await answer(message, GUARDS, handlers, null);
      return answered === null || isResult(answered) ? null : 'the answer is no result';
    },
  ),
  property(
    'an article with any one value exchanged is taken or refused by the reader’s guard',
    fc.tuple(fc.constantFrom(...Object.keys(makeArticle())), value),
    ([field, other]) => {
      const article: Record<string, unknown> = { ...makeArticle(), [field]: other };
      const taken = readingAnswer({ visit: 'v', article });
      return taken === undefined || unitsOf(taken) < MOST
        ? null
        : 'it takes more than any page holds';
    },
  ),
];
