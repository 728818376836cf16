import fc from 'fast-check';
import { readInput } from '../../../cli/read-input.ts';
import { analyze } from '../../../lib/core/analyze.ts';
import { urlIdentity } from '../../../lib/core/match/url-identity.ts';
import { plainText } from '../../../lib/core/metadata/plain-text.ts';
import { readDate } from '../../../lib/core/metadata/read-date.ts';
import { readNames } from '../../../lib/core/metadata/read-names.ts';
import { anyMarkup, anyText } from '../hostile-text.ts';
import { analysisFault } from '../invariants.ts';
import { property } from '../property.ts';

export const PAGES = [
  property(
    'any markup is read or refused, and what is found in it lies in it',
    fc.tuple(anyMarkup, fc.oneof(fc.webUrl(), anyText)),
    ([html, url]) => {
      const read = readInput({ id: 'page', html, url });
      if (!read.ok) return read.reason ? null : 'it is refused without a reason';
      const { text, headline } = read.value;
      if (/<(?:p|div|script)\b/.test(headline ?? '')) return 'the headline holds markup';
      if (/^\s|\s$/.test(text)) return 'the text begins or ends with white space';
      return analysisFault(analyze(read.value));
    },
    0.5,
  ),
  property(
    'any value is read as a date, a name, a text or an address, or as none',
    fc.oneof(anyText, fc.jsonValue()),
    (value) => {
      const date = readDate(value, null);
      if (date !== null && !/^\d{4}-\d{2}-\d{2}/.test(date)) return `the date ${date}`;
      if (readNames(value).some((name) => name.trim() === '')) return 'a name of nothing';
      const text = plainText(value);
      if (text !== null && text.trim() === '') return 'a text of nothing';
      if (typeof value !== 'string') return null;
      const identity = urlIdentity(value);
      return identity === null || !/\s/.test(identity) ? null : `the address ${identity}`;
    },
  ),
];
