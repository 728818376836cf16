import type { FoundQuotation } from '../article.ts';
import { GENDER_OF_ROLE, type Gender } from './first-names.ts';
import type { Mention } from './mentions.ts';
import { lowerBound } from './narration.ts';
import { PREPOSITIONS } from './nouns.ts';
import type { Appearance, People, Person } from './people.ts';

/** Whom a pronoun stands for, and how probable that is, 0–1. */
export interface Antecedent {
  readonly person: Person;
  readonly share: number;
}

/** A pronoun is not read back over more sentences than this: others come and go meanwhile. */
const SENTENCES = 6;
/** Nor is the speaker before looked for over more quotations, or units, than these. */
const RECENT = 4;
const NEAR = 1500;
/** Nor over more places where somebody is named: six sentences of news name a dozen. */
const MOST_NAMED = 60;
/** Phrases that are looked at between a name and the pronoun. */
const MOST_BETWEEN = 20;

/**
 * How probable the reading is, by what it rests on. Estimates, not counts: made after skimming the
 * answers on labelled political articles that an automatic coreference disagreed with. What matters
 * is which of them lie above the bar for giving a name.
 */
const SHARE = {
  /** The one person of that gender who is about, and the speaker before, too. */
  bothSay: 0.97,
  /** Nobody else is about. */
  alone: 0.93,
  /** Several are; the last sentence with any of them has only this one, its subject, who spoke last, too. */
  subjectWhoSpoke: 0.9,
  /** Several are, and it is the subject beside others, or did not speak before. A guess. */
  subject: 0.75,
  /** The speaker before, when nobody is named since. */
  spoke: 0.8,
};

interface About {
  readonly person: Person;
  readonly mention: Mention;
  readonly sentence: number;
}

/** Of several people with one surname, the one whom the pronoun fits; the surname when not just one is. */
function oneOf(person: Person, gender: Gender): Person {
  const fitting = person.among.filter((one) => one.gender === gender);
  return fitting.length === 1 && fitting[0] ? fitting[0] : person;
}

/** Who is named in the sentences up to the pronoun and may be meant, the last one first. */
function whoIsAbout(people: People, pronoun: Mention, gender: Gender): About[] {
  const { narration, appearances } = people;
  const sentenceOf = (token: number) => lowerBound(narration.sentences, (one) => one.last > token);
  const own = sentenceOf(pronoun.first);
  const first = narration.sentences[Math.max(0, own - SENTENCES)]?.first ?? 0;
  const mentionOf = (one: Appearance) => narration.mentions[one.mention];
  const end = lowerBound(appearances, (one) => (mentionOf(one)?.first ?? 0) >= pronoun.first);
  const about: About[] = [];
  for (let at = end - 1; at >= Math.max(0, end - MOST_NAMED); at--) {
    const appearance = appearances[at];
    const mention = appearance && mentionOf(appearance);
    if (!mention || mention.first < first) break;
    const person = oneOf(appearance.person, gender);
    if (person.gender !== null && person.gender !== gender) continue;
    about.push({ person, mention, sentence: sentenceOf(mention.first) });
  }
  // Beside people, a name that may be a place or a body is not meant.
  const surely = about.filter((one) => one.person.isSurelyPerson);
  return surely.length > 0 ? surely : about;
}

/** The subject of the sentence, when one of those named in it stands first and behind no preposition. */
function subjectOf(people: People, inSentence: readonly About[]): Person | null {
  const { tokens } = people.narration;
  // Named last first: the sentence's first is at the end.
  for (const { person, mention } of [...inSentence].reverse()) {
    if (mention.isPossessive || PREPOSITIONS.has(tokens[mention.first - 1]?.form ?? '')) continue;
    return person;
  }
  return null;
}

/** Whether “the businessman” or the like stands between: who of several that is, is not read. */
function isDescribedSince({ narration }: People, named: Mention, pronoun: Mention): boolean {
  const { mentions, tokens } = narration;
  const from = lowerBound(mentions, (one) => one.first >= named.last);
  for (let at = from; at < from + MOST_BETWEEN; at++) {
    const mention = mentions[at];
    if (!mention || mention.first >= pronoun.first) return false;
    const isSubject = !PREPOSITIONS.has(tokens[mention.first - 1]?.form ?? '');
    if (mention.kind === 'person' && tokens[mention.first]?.form === 'the' && isSubject)
      return true;
  }
  return false;
}

/** A small word behind a name that shows it to be no subject: “Rusk of the port”. */
const isNoVerb = (form: string) => PREPOSITIONS.has(form) || /^(?:or|that|which)$/.test(form);

/**
 * Whether somebody else may be meant as well as the one person of that gender: a name whose gender is
 * not told, or a relative of that gender, stands as a subject since that person's sentence began.
 */
function hasRival(
  { narration, appearances }: People,
  only: About,
  pronoun: Mention,
  gender: Gender,
): boolean {
  const { mentions, sentences, tokens } = narration;
  const from = sentences[only.sentence]?.first ?? only.mention.first;
  const start = lowerBound(mentions, (one) => one.first >= from);
  for (let at = start; at < start + MOST_BETWEEN; at++) {
    const mention = mentions[at];
    if (!mention || mention.first >= pronoun.first) return false;
    if (mention.isPossessive || PREPOSITIONS.has(tokens[mention.first - 1]?.form ?? '')) continue;
    const next = tokens[mention.tail];
    if (next?.kind !== 'word' || next.isCapital || isNoVerb(next.form)) continue;
    if (mention.kind === 'person') {
      if (GENDER_OF_ROLE.get(tokens[mention.last - 1]?.form ?? '') === gender) return true;
      continue;
    }
    if (mention.kind !== 'name') continue;
    const found = appearances[lowerBound(appearances, (one) => one.mention >= at)];
    const person = found?.mention === at ? found.person : null;
    if (person === null || (person !== only.person && person.gender === null)) return true;
  }
  return false;
}

/**
 * Whom “he” or “she” stands for: the people of that gender, or of none known, who are named in the
 * six sentences before; the subject of the nearest of them first, and who spoke last. Null when
 * nobody is, when nobody is surely a person, when somebody of no known gender acts beside the one who is, or
 * when subject and speaker before are two.
 */
export function findAntecedent(
  people: People,
  pronoun: Mention,
  gender: Gender,
  earlier: readonly FoundQuotation[],
): Antecedent | null {
  const about = whoIsAbout(people, pronoun, gender);
  const persons = new Set(about.map(({ person }) => person));
  const spoke = whoSpoke(people, pronoun, gender, earlier);
  if (persons.size === 0) return spoke ? { person: spoke, share: SHARE.spoke } : null;
  const [nearest] = about;
  const [only] = persons;
  if (persons.size === 1 && only) {
    if (!only.isSurelyPerson && spoke !== only) return null;
    if (spoke && spoke !== only) return null;
    if (!spoke && nearest && hasRival(people, nearest, pronoun, gender)) return null;
    return { person: only, share: spoke === only ? SHARE.bothSay : SHARE.alone };
  }
  if (nearest && isDescribedSince(people, nearest.mention, pronoun)) return null;
  const near = about.filter(({ sentence }) => sentence === nearest?.sentence);
  const subject = subjectOf(people, near);
  if (!subject || (spoke && subject !== spoke)) return null;
  const isAlone = near.every(({ person }) => person === subject) && subject.isSurelyPerson;
  return { person: subject, share: spoke && isAlone ? SHARE.subjectWhoSpoke : SHARE.subject };
}

/** Who is credited with the quotation before, when it is near and the gender fits. */
function whoSpoke(
  people: People,
  pronoun: Mention,
  gender: Gender,
  earlier: readonly FoundQuotation[],
): Person | null {
  const { tokens } = people.narration;
  const start = tokens[pronoun.first]?.start ?? 0;
  const before = earlier
    .slice(-RECENT)
    .findLast(({ speaker }) => speaker && speaker.mention.start < start);
  const speaker = before?.speaker;
  if (!speaker?.name || start - speaker.mention.end > NEAR) return null;
  const known = people.byName.get(speaker.name);
  const person = known && oneOf(known, gender);
  return person && (person.gender === null || person.gender === gender) ? person : null;
}
