import { readNames } from '../../core/metadata/read-names.ts';
import type { PagePlaces } from './page-places.ts';

/** How far below the headline, in elements, an article may be signed. */
const SIGNED = { after: 3, before: 1500 };
/** Units at the end of a paragraph that are looked at. */
const END = 90;
/** A bracket behind a whole sentence that ends the paragraph: “… until May. (Jane Doe) +++”. */
const IN_BRACKETS = /[.!?…][”“"’»]?\s*\(([^()]{2,60})\)(?:\s*\+{2,3})?$/u;
const PERSON = /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,3}\p{Lu}[\p{L}.'’-]{1,30}$/u;
/** Agencies as such signatures name them. Data. */
const AGENCY =
  /(?:^|[\s/])(?:dpa|afp|ap|apa|sda|kna|epd|sid|ots|reuters|efe|ansa|lusa|pap|ntb|ritzau)(?:$|[\s/-])/iu;

/**
 * The names with which an article is signed in brackets behind the last sentence of a paragraph, as
 * German and Austrian newspapers do; of several the last. Only full names and those of agencies count: other brackets
 * explain the text. Empty when there is none. Cost: at most 1,500 elements.
 */
export function readSignature({ near, isAround, headline }: PagePlaces): readonly string[] {
  if (!headline) return [];
  const paragraphs = near(SIGNED.after, SIGNED.before).filter(({ tagName }) => tagName === 'P');
  for (const element of paragraphs.reverse()) {
    const end = (element.textContent ?? '').trimEnd().slice(-END);
    const signature = IN_BRACKETS.exec(end)?.[1]?.trim();
    if (signature === undefined || isAround(element)) continue;
    const names = readNames(signature);
    if (names.length > 0 && names.every((name) => PERSON.test(name) || AGENCY.test(name))) {
      return names;
    }
  }
  return [];
}
