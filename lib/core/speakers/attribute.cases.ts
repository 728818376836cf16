interface AttributeCase {
  readonly name: string;
  readonly text: string;
  /** For each quotation its parts joined with ` | `, and who said it: a name, `~` and the
   * description of somebody not named, `#` and the name of a paper or of somebody described, `?` when
   * only a pronoun is known, or null. */
  readonly said: readonly (readonly [string, string | null])[];
}

const HOLM = 'Mayor Nora Holm met Ida Brandt at the wharf.';

/** Where the text names the speaker, and where it only seems to. People and places are made up. */
export const cases: readonly AttributeCase[] = [
  {
    name: 'credits the name behind the quotation',
    text: `${HOLM}\n\n“We will close the wharf for a year,” Holm said.`,
    said: [['We will close the wharf for a year,', 'Nora Holm']],
  },
  {
    name: 'credits the name behind an inverted verb',
    text: `${HOLM}\n\n“We will close the wharf for a year,” said Brandt, who rows.`,
    said: [['We will close the wharf for a year,', 'Ida Brandt']],
  },
  {
    name: 'credits the name before the quotation',
    text: `${HOLM}\n\nAt noon Brandt said, “We will close the wharf for a year.”`,
    said: [['We will close the wharf for a year.', 'Ida Brandt']],
  },
  {
    name: 'takes a month for a name before a verb of saying, and beside a name or title',
    text: `“We will close the wharf for a year,” Ida Brandt said. “That is nonsense,” May said.\n\n“It must end,” Judge April Jones said.`,
    said: [
      ['We will close the wharf for a year,', 'Ida Brandt'],
      ['That is nonsense,', 'May'],
      ['It must end,', 'April Jones'],
    ],
  },
  {
    name: 'takes a month for none elsewhere',
    text: `${HOLM}\n\nIn May she said, “We will close the wharf for a year.”`,
    said: [['We will close the wharf for a year.', '?']],
  },
  {
    name: 'credits the description that “who” goes back to',
    text: 'An official familiar with the talks, who spoke on condition of anonymity, said: “The deal is dead for now.”',
    said: [['The deal is dead for now.', '~An official familiar with the talks']],
  },
  {
    name: 'credits “according to”',
    text: `${HOLM}\n\n“We will close the wharf for a year,” according to Brandt.`,
    said: [['We will close the wharf for a year,', 'Ida Brandt']],
  },
  {
    name: 'credits “according to” at the front',
    text: `${HOLM}\n\nAccording to Brandt, “we will close the wharf for a year.”`,
    said: [['we will close the wharf for a year.', 'Ida Brandt']],
  },
  {
    name: 'reads a pronoun as the person named last',
    text: 'Mayor Nora Holm came late.\n\n“We will close the wharf for a year,” she said.',
    said: [['We will close the wharf for a year,', 'Nora Holm']],
  },
  {
    name: 'credits a question to who asked it',
    text: `${HOLM}\n\n“Why close it for a whole year?” Brandt asked.`,
    said: [['Why close it for a whole year?', 'Ida Brandt']],
  },
  {
    name: 'keeps the description of somebody who is not named',
    text: '“We will close the wharf for a year,” a senior port official told the council.',
    said: [['We will close the wharf for a year,', '~a senior port official']],
  },
  {
    name: 'keeps the description in front of the quotation',
    text: 'Two port workers said “the wharf is as rotten as a pear.”',
    said: [['the wharf is as rotten as a pear.', '~Two port workers']],
  },
  {
    name: 'takes a paper for a paper, not for somebody without a name',
    text: '“The wharf will be closed for a year,” the memo said.',
    said: [['The wharf will be closed for a year,', '#the memo']],
  },
  {
    name: 'keeps a name whose description stands between commas',
    text: 'Robert Hale, a port officer, said, “We will close the wharf for a year.”',
    said: [['We will close the wharf for a year.', 'Robert Hale']],
  },
  {
    name: 'keeps a name whose description holds an initialism',
    text: 'Robert Hale, a U.S. Coast Guard officer, said, “We will close the wharf for a year.”',
    said: [['We will close the wharf for a year.', 'Robert Hale']],
  },
  {
    name: 'takes no place before a comma for the speaker',
    text: 'In Port Harbour, a senior official said “we will close the wharf for a year.”',
    said: [['we will close the wharf for a year.', '~a senior official']],
  },
  {
    name: 'joins a statement that is interrupted by its credit',
    text: `${HOLM}\n\n“We will close it for a year,” Holm said, “and nobody will be paid.”`,
    said: [['We will close it for a year, | and nobody will be paid.', 'Nora Holm']],
  },
  {
    name: 'joins a statement that goes on after its credit ended a sentence',
    text: `${HOLM}\n\n“We will close it for a year,” Holm said. “Nobody will be paid.”`,
    said: [['We will close it for a year, | Nobody will be paid.', 'Nora Holm']],
  },
  {
    name: 'joins a statement over two paragraphs and credits it by its end',
    text: `${HOLM}\n\n“We will close it for a year.\n\n“Nobody will be paid,” Holm said.`,
    said: [['We will close it for a year. | Nobody will be paid,', 'Nora Holm']],
  },
  {
    name: 'does not join what two people said in one sentence',
    text: `${HOLM}\n\n“We will close it for a year,” Holm said, and Brandt answered that “nobody will be paid for it.”`,
    said: [
      ['We will close it for a year,', 'Nora Holm'],
      ['nobody will be paid for it.', 'Ida Brandt'],
    ],
  },
  {
    name: 'does not join what two people said in a row',
    text: `${HOLM}\n\nHolm said, “We will close it for a year.” Brandt replied. “Nobody will be paid for it.”`,
    said: [
      ['We will close it for a year.', 'Nora Holm'],
      ['Nobody will be paid for it.', 'Ida Brandt'],
    ],
  },
  {
    name: 'does not join a statement and what it is called',
    text: `${HOLM}\n\n“We will close it for a year,” Holm said, calling the plan of the old council “a plain disgrace.”`,
    said: [
      ['We will close it for a year,', 'Nora Holm'],
      ['a plain disgrace.', 'Nora Holm'],
    ],
  },
  {
    name: 'does not join quotations of two paragraphs that are both closed',
    text: `${HOLM}\n\n“We will close it for a year,” Holm said.\n\n“Nobody will be paid for it,” Brandt said.`,
    said: [
      ['We will close it for a year,', 'Nora Holm'],
      ['Nobody will be paid for it,', 'Ida Brandt'],
    ],
  },
  {
    name: 'credits the sentence before that says somebody spoke',
    text: `${HOLM} Brandt told the council of the plan. “We will close it for a year.”`,
    said: [['We will close it for a year.', 'Ida Brandt']],
  },
  {
    name: 'credits nobody by a sentence behind that denies a claim',
    text: `${HOLM}\n\n“We will close it for a whole year.” Brandt denied the claim.`,
    said: [['We will close it for a whole year.', null]],
  },
  {
    name: 'prefers a sentence before that says somebody spoke to one behind',
    text: `${HOLM}\n\nHolm told the council. “We will close it for a whole year.” Brandt denied the claim.`,
    said: [['We will close it for a whole year.', 'Nora Holm']],
  },
  {
    name: 'credits a bare “X said” behind a full stop',
    text: `${HOLM}\n\n“We will close it for a whole year.” Brandt said.`,
    said: [['We will close it for a whole year.', 'Ida Brandt']],
  },
  {
    name: 'does not fall back on an earlier sentence when its own credit is a description',
    text: `${HOLM} Holm said the boat was late. “It is the fault of the council,” the ferryman added.`,
    said: [['It is the fault of the council,', '#the ferryman']],
  },
  {
    name: 'credits nobody when nobody is said to speak',
    text: `${HOLM}\n\n“We will close it for a whole year.” The gulls flew off.`,
    said: [['We will close it for a whole year.', null]],
  },
  {
    name: 'names nobody for a pronoun before any name',
    text: '“We will close it for a whole year,” she said.',
    said: [['We will close it for a whole year,', '?']],
  },
  {
    name: 'drops words in marks that nobody said',
    text: `${HOLM} The council’s “green harbour” plan failed.`,
    said: [],
  },
  {
    name: 'keeps one word that somebody said',
    text: `${HOLM} Brandt called it “nonsense.”`,
    said: [['nonsense.', 'Ida Brandt']],
  },
  {
    name: 'credits a colon behind a name',
    text: `${HOLM}\n\nMayor Holm was blunt: “We will close the wharf for a year.”`,
    said: [['We will close the wharf for a year.', 'Nora Holm']],
  },
  {
    name: 'credits who stands before a relative clause',
    text: `${HOLM}\n\nHolm, who has called the wharf “as rotten as a pear,” left early.`,
    said: [['as rotten as a pear,', 'Nora Holm']],
  },
  {
    name: 'credits the subject of a participle',
    text: `${HOLM}\n\nBrandt left the room, saying, “We will close the wharf for a year.”`,
    said: [['We will close the wharf for a year.', 'Ida Brandt']],
  },
  {
    name: 'credits a body by its name',
    text: '“The wharf is as rotten as a pear,” the Port Harbour Council said in a statement.',
    said: [['The wharf is as rotten as a pear,', 'Port Harbour Council']],
  },
  {
    name: 'takes what somebody was told for the words of who told it',
    text: `${HOLM}\n\nBrandt told Holm, “We will close the wharf for a year.”`,
    said: [['We will close the wharf for a year.', 'Ida Brandt']],
  },
  {
    name: 'reads a party in brackets as no part of the name',
    text: 'Sen. Nora Holm (R-Ky.) said, “We will close the wharf for a year.”',
    said: [['We will close the wharf for a year.', 'Nora Holm']],
  },
  {
    name: 'goes on with the speaker of a run of statements',
    text: `${HOLM}\n\n“We will close the wharf for a year,” Brandt said.\n\n“Nobody will be paid for it,” Brandt added. “It is over.”`,
    said: [
      ['We will close the wharf for a year,', 'Ida Brandt'],
      ['Nobody will be paid for it, | It is over.', 'Ida Brandt'],
    ],
  },
  {
    name: 'credits a title to the one who holds it',
    text: `${HOLM}\n\n“We will close the wharf for a year,” the mayor said.`,
    said: [['We will close the wharf for a year,', 'Nora Holm']],
  },
  {
    name: 'credits nobody in a headline',
    text: 'Port Closes Wharf After Council Vote: ‘Rotten Like Pears Here’\n\nNora Holm came.',
    said: [],
  },
];
