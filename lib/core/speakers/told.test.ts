import { describe, expect, it } from 'vitest';
import { findMarked } from '../quotes/find-marked.ts';
import { slice } from '../span.ts';
import { findCandidates, locate } from './candidates.ts';
import { findLead, findTrail } from './lead.ts';
import type { Mention } from './mentions.ts';
import { type Narration, readNarration } from './narration.ts';
import { findTold } from './told.ts';
import { isUnsaid } from './unsaid.ts';

function read(text: string) {
  const marked = findMarked(text);
  const narration = readNarration(text, marked);
  const last = marked.at(-1);
  const quoted = last ? locate(narration, [last]) : null;
  if (!quoted) throw new Error('nothing is in marks');
  return { narration, quoted };
}

const print = ({ text, tokens }: Narration, mention: Mention | null | undefined) =>
  mention
    ? slice(text, {
        start: tokens[mention.first]?.start ?? 0,
        end: tokens[mention.last - 1]?.end ?? 0,
      })
    : null;

const W = '“the wharf is shut”';

describe('findLead', () => {
  it.each([
    [`Holm said, ${W}`, 'Holm'],
    [`Holm said Brandt shouted, ${W}`, 'Brandt'],
    [`Holm said a man in the crowd shouted, ${W}`, 'a man'],
    [`Holm, the mayor, told the council ${W}`, 'Holm'],
    [`Peter left as the crowd shouted, ${W}`, 'the crowd'],
    [`Nora Holm used to say, ${W}`, 'Nora Holm'],
    [`Holm asked Brandt to say ${W}`, null],
    [`Holm said it and left ${W}`, null],
    [`At the town hall in Gull, Ohio, said ${W}`, null],
  ])('of %j has the subject %s', (text, subject) => {
    const { narration, quoted } = read(text);
    expect(print(narration, findLead(narration, quoted)?.subject)).toBe(subject);
  });
});

describe('findTrail', () => {
  it.each([
    [`${W} Holm said.`, 'Holm'],
    [`${W} said Holm.`, 'Holm'],
    [`${W} Holm said, according to Brandt.`, 'Holm'],
    [`${W} a friend in the crowd said.`, 'a friend'],
    [`${W} is what they painted.`, null],
  ])('of %j has the subject %s', (text, subject) => {
    const { narration, quoted } = read(text);
    expect(print(narration, findTrail(narration, quoted)?.subject)).toBe(subject);
  });
});

describe('findTold', () => {
  it.each([
    [`Holm quoted Brandt: ${W}`, 'Brandt'],
    [`Holm cited Brandt as saying ${W}`, 'Brandt'],
    [`Holm held a sign that read ${W}`, 'a sign'],
    [`Holm wore a shirt emblazoned with ${W}`, 'a shirt'],
    [`Holm got a letter from the port saying ${W}`, 'a letter'],
    [`Holm: ${W}`, 'Holm'],
    [`${W}\n\n— Nora Holm`, 'Nora Holm'],
  ])('of %j takes the words from %s', (text, source) => {
    const { narration, quoted } = read(text);
    expect(print(narration, findTold(narration, quoted)?.mention)).toBe(source);
  });

  it.each([
    `Holm was quoted as saying ${W}`,
    `Holm wrote a letter saying ${W}`,
    `Holm cited ${W} as a reason`,
    `Holm said, ${W}`,
    `${W} — Holm waved.`,
  ])('leaves %j to be weighed', (text) => {
    const { narration, quoted } = read(text);
    expect(findTold(narration, quoted)).toBeNull();
  });
});

describe('isUnsaid', () => {
  it.each([
    [`Holm never said ${W}`, true],
    [`Holm denied ever having said ${W}`, true],
    [`Holm left without saying ${W}`, true],
    [`Had Holm said ${W}`, true],
    [`Holm could have said ${W}`, true],
    [`Nobody said ${W}`, true],
    [`They wanted Holm to say ${W}`, true],
    [`They falsely claimed Holm said ${W}`, true],
    [`${W} is something Holm never said.`, true],
    [`Holm denied it, saying ${W}`, false],
    [`Holm went on to say ${W}`, false],
    [`Holm did not come but said ${W}`, false],
    [`Holm would say ${W}`, false],
    [`${W} said Holm, who never came.`, false],
  ])('of %j is %s', (text, expected) => {
    const { narration, quoted } = read(text);
    expect(isUnsaid(narration, quoted)).toBe(expected);
  });
});

describe('findCandidates', () => {
  it('weighs whom the sentence itself credits, and nobody in the sentences around it', () => {
    const { narration, quoted } = read(`Reed came. Holm said Brandt shouted, ${W}. Bell left.`);
    const { candidates } = findCandidates(narration, quoted, null);
    expect(candidates.map(({ mention }) => print(narration, mention))).toEqual(['Brandt']);
  });
});

describe('readNarration', () => {
  it.each([
    ['Le maire est parti. Le conseil dort.', []],
    ['Die Stadt schweigt. Sie ist leer.', []],
    ['El alcalde y la gente duermen.', []],
    ['The mayor of El Paso met La Salle.', ['The mayor of El Paso', 'La Salle']],
    ['Mayor Deb Hall rows. Hall left.', ['Mayor Deb Hall', 'Hall']],
  ])('reads in %j the phrases %j', (text, phrases) => {
    const narration = readNarration(text, []);
    expect(narration.mentions.map((one) => print(narration, one))).toEqual(phrases);
  });
});
