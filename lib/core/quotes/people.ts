import { overlap, type Span, slice } from '../span.ts';
import { findNames } from '../text/names.ts';
import type { MarkedText } from './find-marked.ts';

/** Somebody the article names in full, with the place of that mention. */
export interface NamedPerson {
  readonly name: string;
  readonly surname: string;
  /** The role printed with the name, else null. */
  readonly role: string | null;
  readonly at: Span;
}

const TITLE =
  /(?:^|\s)(?:(?:Vice |Deputy |Former |Acting |Chief |Assistant |Lt\. )?(?:Mayor|President|Senator|Sen\.|Rep\.|Representative|Governor|Gov\.|Secretary|Minister|Chancellor|Director|Chief|Sheriff|Officer|Detective|Sergeant|Sgt\.|Captain|Capt\.|Lieutenant|Lt\.|Commissioner|Superintendent|Attorney General|Attorney|Judge|Justice|Chairman|Chairwoman|Councilman|Councilwoman|Alderman|Congressman|Congresswoman|Spokesman|Spokeswoman|Professor|Prof\.|Dr\.|Mr\.|Mrs\.|Ms\.|Rev\.|Pope|King|Queen|Prince|Princess))\s+/u;
const COURTESY = /^(?:Mr|Mrs|Ms)\.$/;
const BODY_WORD =
  /^(?:News|Department|Police|Security|Enforcement|Council|Court|House|Senate|Office|University|City|County|State|States|Times|Post|Journal|Press|Agency|Bureau|Committee|Commission|Party|Act|Ordinance|Association|Company|Inc|Today|Street|Avenue|Board|Union|Center|Ministry|Army|Navy)$/;
/** What may stand between commas behind a name without being a role: a clause, or the next in a list. */
const NO_ROLE =
  /^(?:who|whom|whose|which|and|but|or|after|before|when|while|where|as|in|on|at|then|said|told|speaking)\b/u;
const APPOSITIVE = /^,\s+((?:the|a|an)?\s?[^,.“”"]{3,90}),/u;

/** A role has a word in small letters of its own, which a list of names has not. */
function readRole(appositive: string | undefined): string | null {
  if (!appositive || NO_ROLE.test(appositive)) return null;
  return /(?:^|\s)\p{Ll}{3,}/u.test(appositive) ? appositive : null;
}

/** The full name and role in one capitalised run; null when the run does not look like a person. */
function readPerson(text: string, at: Span): NamedPerson | null {
  const run = slice(text, at);
  const title = TITLE.exec(run);
  const name = title ? run.slice(title.index + title[0].length) : run;
  const words = name.split(/\s+/);
  const surname = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 4 || words.some((word) => BODY_WORD.test(word)))
    return null;
  if (/^\p{Lu}{2,}$/u.test(surname)) return null;
  const before = title ? run.slice(0, title.index + title[0].length).trim() : '';
  const after = APPOSITIVE.exec(text.slice(at.end, at.end + 110))?.[1];
  const role = before && !COURTESY.test(before) ? before : readRole(after?.trim());
  return { name, surname, role, at: { start: at.end - name.length, end: at.end } };
}

/**
 * The people that an article names in full outside its quotations, in order of mention. A person
 * named twice stands there twice, so that “the one named last” can be asked. Cost: linear.
 */
export function findPeople(text: string, marked: readonly MarkedText[]): NamedPerson[] {
  const people: NamedPerson[] = [];
  let next = 0;
  for (const at of findNames(text)) {
    while (next < marked.length && (marked[next]?.outer.end ?? 0) <= at.start) next++;
    const inMarks = marked[next];
    if (inMarks && overlap(inMarks.outer, at) > 0) continue;
    const person = readPerson(text, at);
    if (person) people.push(person);
  }
  return people;
}

/** The person a bare surname or a full name stands for; null when nobody or more than one fits. */
export function resolveName(people: readonly NamedPerson[], mention: string): NamedPerson | null {
  const surname = mention.split(/\s+/).at(-1) ?? mention;
  const full = people.filter((person) => person.name === mention);
  const fitting = full.length > 0 ? full : people.filter((person) => person.surname === surname);
  const names = new Set(fitting.map((person) => person.name));
  if (names.size !== 1) return null;
  return fitting.find((person) => person.role !== null) ?? fitting[0] ?? null;
}
