/** 29 February is a day of these: every fourth year, but of the full hundreds only every fourth. */
const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const YEAR = '\\d{4}';
const MONTH = '(?:0[1-9]|1[0-2])';
/** Days of any month, then of those that have one or two more. */
const DAY = `${MONTH}-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31`;
const TIME = '(?:[01]\\d|2[0-4]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:\\.\\d{1,9})?)?';
const ZONE = '(?:Z|[+-]\\d{2}:?\\d{2})';

/**
 * A date of the pack format: a year, a month, a day that the calendar has, or a moment of it with its zone, in ISO 8601. The
 * published JSON Schema holds the same pattern.
 */
export const ISO_DATE = new RegExp(
  `^(?:${YEAR}|${YEAR}-${MONTH}|(?:${YEAR}-(?:${DAY})|${LEAP_YEAR}-02-29)(?:T${TIME}${ZONE})?)$`,
);
