import type { FoundQuotation, FoundSpeaker } from '../article.ts';
import { type Span, slice } from '../span.ts';
import { findAntecedent } from './antecedent.ts';
import type { Mention } from './mentions.ts';
import { lowerBound, type Narration } from './narration.ts';
import { PREPOSITIONS } from './nouns.ts';
import type { People, Person } from './people.ts';
import { roleWords } from './role.ts';
import { readUnnamed } from './unnamed.ts';

/** A speaker, and how probable it is that the name, where one is given, is right. */
export interface Known {
  readonly speaker: FoundSpeaker;
  readonly share: number;
}

/** From here on a pronoun or title is given its name; below, the phrase alone is. */
const SURE_NAME = 0.8;

/** Of more people with one role none is “the” one; also a bound of the work. */
const MOST_HOLDERS = 20;

const spanOf = ({ tokens }: Narration, first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

/** Who `mention` is, in this article. */
export function identify(
  people: People,
  mention: Mention,
  earlier: readonly FoundQuotation[],
): Known {
  const { narration } = people;
  const span = spanOf(narration, mention.first, mention.last);
  const printed = slice(narration.text, span);
  const unknown: FoundSpeaker = {
    kind: 'person',
    name: null,
    role: null,
    affiliation: null,
    description: null,
    anonymous: false,
    mention: span,
  };
  const described = { ...unknown, description: printed };
  const asPerson = (person: Person, share: number): Known => ({
    speaker: { ...unknown, name: person.name, role: person.role, affiliation: person.affiliation },
    share,
  });
  switch (mention.kind) {
    case 'name': {
      const person = personAt(people, mention);
      if (person) return asPerson(person, 1);
      const name = slice(narration.text, spanOf(narration, mention.nameFirst, mention.last));
      return { speaker: { ...unknown, name }, share: 1 };
    }
    case 'body-name': {
      const name = slice(narration.text, spanOf(narration, mention.nameFirst, mention.last));
      return { speaker: { ...unknown, kind: 'body', name }, share: 1 };
    }
    case 'pronoun': {
      const form = narration.tokens[mention.first]?.form ?? '';
      const gender = /^(?:he|his)/.test(form) ? 'he' : /^(?:she|her)/.test(form) ? 'she' : null;
      const found = gender && findAntecedent(people, mention, gender, earlier);
      return found && found.share >= SURE_NAME
        ? asPerson(found.person, found.share)
        : { speaker: unknown, share: 1 };
    }
    case 'relative': {
      const named = namedBefore(people, mention);
      if (named) return asPerson(named, 1);
      const whose = describedBefore(narration, mention);
      return whose ? identify(people, whose, earlier) : { speaker: unknown, share: 1 };
    }
    case 'person':
    case 'description': {
      const known = namedBehind(people, mention) ?? holderOf(people, mention);
      if (known) return asPerson(known, 0.95);
      return { speaker: { ...unknown, ...readUnnamed(narration, mention) }, share: 1 };
    }
    case 'body':
      return { speaker: { ...described, kind: 'body' }, share: 1 };
    case 'document':
    case 'speech':
      return { speaker: { ...described, kind: 'document' }, share: 1 };
    default: {
      const never: never = mention.kind;
      return never;
    }
  }
}

function personAt({ narration, appearances }: People, mention: Mention): Person | null {
  const at = lowerBound(
    appearances,
    (one) => (narration.mentions[one.mention]?.first ?? 0) >= mention.first,
  );
  const found = appearances[at];
  return found && narration.mentions[found.mention] === mention ? found.person : null;
}

/** “Holm, who said”: the person named directly before. */
function namedBefore(people: People, mention: Mention): Person | null {
  const { mentions } = people.narration;
  const index = lowerBound(mentions, (one) => one.first >= mention.first);
  const before = mentions[index - 1];
  return before && mention.first - before.tail <= 1 ? personAt(people, before) : null;
}

/** “its director, Odile Roy, said”: the person named between commas behind what somebody is; null in a list. */
function namedBehind(people: People, mention: Mention): Person | null {
  const { mentions, tokens } = people.narration;
  if (tokens[mention.last]?.form !== ',') return null;
  const name = mentions[lowerBound(mentions, (one) => one.first > mention.last)];
  if (name?.first !== mention.last + 1 || name.nameFirst !== name.first || name.isPossessive)
    return null;
  const [behind, after] = [tokens[name.tail]?.form ?? '.', tokens[name.tail + 1]?.form ?? ''];
  if (name.last - name.first < 2 || !/^[,.]$/.test(behind) || /^(?:and|or)$/.test(after))
    return null;
  return personAt(people, name);
}

/** How many words may stand between a description and its “who”: “an official familiar with the talks, who”. */
const LONGEST_DESCRIPTION = 8;

/** “a port official, who said”: the description directly before, in its sentence. */
function describedBefore({ mentions, tokens }: Narration, mention: Mention): Mention | null {
  const index = lowerBound(mentions, (one) => one.first >= mention.first);
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    const before = mentions[at];
    if (!before || mention.first - before.last > LONGEST_DESCRIPTION) return null;
    const between = tokens.slice(before.last, mention.first);
    if (between.some(({ form, kind }) => kind === 'quoted' || /^[.;:!?]$/.test(form))) return null;
    if (before.kind === 'person') return before;
  }
  return null;
}

/**
 * “the mayor”: the one person in whose printed role every word of it stands. Null when nobody’s or
 * more than one’s role has them, and for “a mayor”.
 */
function holderOf({ narration, byRole }: People, mention: Mention): Person | null {
  const [first, ...rest] = narration.tokens.slice(mention.first, mention.last);
  if (first?.form !== 'the' || rest.length === 0 || rest.length > 4) return null;
  if (rest.some(({ form }) => PREPOSITIONS.has(form))) return null;
  const some = byRole.get(rest.at(-1)?.form ?? '') ?? [];
  if (some.length > MOST_HOLDERS) return null;
  const holders = some.filter(({ role }) => {
    const words = roleWords(role ?? '');
    return rest.every(({ form }) => words.includes(form)) && !words.includes('former');
  });
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
