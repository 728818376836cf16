/** Zones by their printed names, where a name means one zone wherever news is printed. Data. */
const OFFSETS: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  sast: '+02:00',
  pkt: '+05:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};

/** No clock is farther from UTC, in hours. */
const FARTHEST = 14;

/** Zones of the United States by the names that they go by all year, with their hours behind UTC in winter. */
const ALL_YEAR: Readonly<Record<string, number>> = { ET: 5, CT: 6, MT: 7, PT: 8 };
/** Clocks change at this hour of a Sunday. */
const CHANGE_HOUR = 2;

/** The day of a month on which its `nth` Sunday falls; the last one for -1. Months are 1–12. */
function sunday(year: number, month: number, nth: number): number {
  const weekdayOf = (day: number) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  if (nth > 0) return 1 + ((7 - weekdayOf(1)) % 7) + 7 * (nth - 1);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return last - weekdayOf(last);
}

/**
 * Whether clocks in the United States showed summer time on a day and hour as printed; null before
 * 1987. From 2007 on from the second Sunday of March to the first of November (Energy Policy Act of
 * 2005, section 110), before that from the first Sunday of April to the last of October.
 */
function isSummer(day: string, hour: number): boolean | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (year < 1987) return null;
  const isNew = year >= 2007;
  const [first, last] = isNew ? [3, 11] : [4, 10];
  if (month !== first && month !== last) return month > first && month < last;
  const change = sunday(year, month, month === first ? (isNew ? 2 : 1) : isNew ? 1 : -1);
  const isAfter = date > change || (date === change && hour >= CHANGE_HOUR);
  return month === first ? isAfter : !isAfter;
}

/**
 * The zone, `Z` or `±hh:mm`, that a name printed behind a time stands for on that ISO `day` and `hour`
 * (0–23); null when it is no name of a zone. “ET” and the like are taken in capitals alone: elsewhere
 * they are words.
 */
export function zoneNamed(name: string, day: string, hour: number): string | null {
  const folded = name.toLowerCase();
  if (Object.hasOwn(OFFSETS, folded)) return OFFSETS[folded] ?? null;
  const behind = Object.hasOwn(ALL_YEAR, name) ? ALL_YEAR[name] : undefined;
  const summer = behind === undefined ? null : isSummer(day, hour);
  if (behind === undefined || summer === null) return null;
  return `-0${summer ? behind - 1 : behind}:00`;
}

/** A printed offset (`+2`, `+0200`, `-05:00`) as `±hh:mm`; empty for one that no place keeps. */
export function zoneOfOffset(offset: string): string {
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const [hours, minutes] = [digits.slice(0, 2), digits.slice(2)];
  const isKept = Number(hours) <= FARTHEST && Number(minutes) <= 59;
  return isKept ? `${offset[0]}${hours}:${minutes}` : '';
}
