import type { Span } from '../core/span.ts';
import type { StoryQuotation } from '../core/view/page-view.ts';
import type { BackgroundToPage } from './protocol.ts';

/**
 * Checks for what the worker sends to scripts in the page. Written by hand: the validation library
 * of the worker would weigh more than the whole probe. The sender is checked before these run.
 */
type PageGuards = {
  readonly [Type in keyof BackgroundToPage]: (
    payload: unknown,
  ) => Parameters<BackgroundToPage[Type]>[0] | undefined;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const nothing = (payload: unknown) => (payload === null ? null : undefined);

function isSpan(value: unknown): value is Span {
  return isObject(value) && isCount(value.start) && isCount(value.end);
}

/** The worker builds these itself; what the marks are drawn from is checked. */
function isQuotations(value: unknown): value is readonly StoryQuotation[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        isObject(one) &&
        isText(one.id) &&
        (one.here === null || (isObject(one.here) && isSpan(one.here.span))),
    )
  );
}

export const backgroundToPageGuards: PageGuards = {
  'probe-page': nothing,
  'read-page': nothing,
  'show-span': (payload) =>
    isObject(payload) && isSpan(payload.span) && isText(payload.reading)
      ? { span: payload.span, reading: payload.reading }
      : undefined,
  'step-quotation': nothing,
  'clear-page': nothing,
  'show-marks': (payload) => {
    if (!isObject(payload)) return undefined;
    const { visit, storyTitle, reading, quotations, panelShortcut } = payload;
    return isText(visit) &&
      isText(storyTitle) &&
      isText(reading) &&
      isText(panelShortcut) &&
      isQuotations(quotations)
      ? { visit, storyTitle, reading, quotations, panelShortcut }
      : undefined;
  },
  'show-pill': (payload) => {
    if (!isObject(payload) || !isObject(payload.summary)) return undefined;
    const { visit, summary } = payload;
    const { story, title, origin, through, differing } = summary as Readonly<
      Record<string, unknown>
    >;
    return isText(visit) &&
      isText(story) &&
      isText(title) &&
      isTextOrNull(origin) &&
      isTextOrNull(through) &&
      isCount(differing)
      ? { visit, summary: { story, title, origin, through, differing } }
      : undefined;
  },
};
