/** A short article whose last quotation is easily put in the wrong mouth. */
export interface WrongMouthCase {
  readonly name: string;
  readonly text: string;
  /**
   * Who said the last quotation: a name, `~` and the description of somebody not named, `#` and the
   * words of a body or paper; null for nobody who is told. Several when any of them is right.
   */
  readonly right: readonly (string | null)[];
  /** Whether that has to be found; else doubt will do, and only a sure wrong answer fails. */
  readonly isAsked: boolean;
}

type Row = readonly [name: string, text: string, right: string | null | readonly (string | null)[]];

/** Cases that are asked for, or that may end in doubt. */
export const rows = (isAsked: boolean, list: readonly Row[]): WrongMouthCase[] =>
  list.map(([name, text, right]) => ({
    name,
    text,
    right: Array.isArray(right) ? right : [right as string | null],
    isAsked,
  }));

/** Somebody reports what somebody else said. */
const REPORTED = rows(true, [
  [
    'a speaker who quotes somebody dead',
    'Senator Tilda Crane spoke at noon.\n\nCrane quoted Ambrose Vetter: “A harbour without a light is a trap.”',
    'Ambrose Vetter',
  ],
  [
    'what a father told his son',
    'Rafe Ostler grew up in Dunmere.\n\nOstler said his father told him, “Never sell the boat before the season.”',
    '~his father',
  ],
  [
    'what somebody else called a plan',
    'Tilda Crane, the mayor, spoke on Monday.\n\nCrane said that Ivo Prett had called the plan “a disaster for everyone who lives along the river.”',
    'Ivo Prett',
  ],
  [
    'how a report described a pier',
    'Tilda Crane, the mayor, spoke on Monday.\n\nCrane said the report described the pier as “a danger to every child who plays there.”',
    '#the report',
  ],
  [
    'a name that people have for a man',
    'Tilda Crane, the mayor, spoke on Monday.\n\nCrane met a man called “Doc of the long pier” by his friends.',
    [null, 'Tilda Crane', '~a man', '~his friends'],
  ],
  [
    'what a suspect shouted, as police tell it',
    'The shop was robbed on Friday.\n\nPolice said Dorian Pell shouted, “Open the till or I burn the place down.”',
    'Dorian Pell',
  ],
  [
    'what a complaint says that somebody wrote',
    'The complaint was filed on Monday.\n\nThe lawsuit says Pell wrote, “We will never pay these people a cent.”',
    'Pell',
  ],
  [
    'an email cited by a lawyer',
    'Lawyer Mina Sorrel addressed the jury.\n\nSorrel told jurors that Gordon Hatch had written, “Bury the report until spring.”',
    'Gordon Hatch',
  ],
  [
    'a witness who heard a shout',
    'Neighbour Edda Quill saw the fight.\n\nQuill said she heard a man yell, “Get off my roof.”',
    '~a man',
  ],
  [
    'a spokesman for somebody who is said to have said',
    'A spokesman for Lena Farrow spoke on Tuesday.\n\nThe spokesman said that Farrow told him, “I am done with this town.”',
    ['Lena Farrow', 'Farrow'],
  ],
  [
    'a saying behind the words, as somebody recalled it',
    'Harold Stamm taught for forty years.\n\n“You will fail before you learn,” Stamm used to say, according to his pupil Wilma Dorn.',
    ['Harold Stamm', 'Stamm'],
  ],
  [
    'a report that a third one asked',
    'Deputy Karl Venn testified on Monday.\n\nVenn testified that Sheriff Olga Brisk asked him, “Why is the door still open?”',
    'Olga Brisk',
  ],
  [
    'a speaker who recalls what a nurse said',
    'Actor Piet Lorne was in hospital for a month.\n\nLorne recalled that a nurse told him, “You are lucky to be alive.”',
    '~a nurse',
  ],
  [
    'a speaker who cites a philosopher',
    'Mayor Gerda Fink opened the library.\n\nFink cited Josiah Merle, who wrote, “A town that reads cannot be ruled by fools.”',
    'Josiah Merle',
  ],
  [
    'a warning that a captain passes on',
    'Captain Ulla Brae testified for an hour. Brae told the court the first mate had warned her, “The pump is about to fail.”',
    ['~the first mate'],
  ],
  [
    'what a suspect told an officer, by the papers',
    'According to court papers, Denny Vogt told an officer, “I only wanted to scare him.”',
    ['Denny Vogt'],
  ],
  [
    'a text, as prosecutors tell it',
    'Prosecutors allege Vogt texted his cousin, “Get rid of the phone tonight.”',
    ['Vogt'],
  ],
  [
    'a saying inside what somebody said',
    '“My grandmother always told me, ‘Never lend your boat,’” Inga Stroud said.',
    ['Inga Stroud'],
  ],
  [
    'a poet whom a councilman quotes',
    'Councilman Reid Oakes was angry. Oakes, quoting the poet Elsa Moor, said, “All rivers are thieves.”',
    ['Elsa Moor', 'Reid Oakes'],
  ],
  [
    'a prophet whom a bishop quotes',
    'Bishop Noel Crisp spoke of war. Crisp quoted from the book of Isaiah: “They shall beat their swords into ploughs.”',
    [null, 'Isaiah'],
  ],
  [
    'an order that a charge tells of',
    'The indictment says that Mayor Lon Trask ordered an aide, “Pay the man in cash.”',
    ['Lon Trask', '#The indictment'],
  ],
  [
    'what police told a client, by her lawyer',
    'Her lawyer, Beth Amory, said police told Greta Nolan, “You are not free to leave.”',
    ['~police', '#police'],
  ],
  [
    'a shout that a report tells of',
    'Officer Jim Dace said in his report that a bystander yelled, “He has a knife in his hand.”',
    ['~a bystander'],
  ],
  [
    'what a teacher said, as somebody remembers',
    'Vera Lusk remembers what her teacher Mr. Kohl said: “You were born to sing.”',
    ['Kohl', 'Mr. Kohl'],
  ],
]);

/** Nobody but a pronoun tells who spoke, and two may have. */
const PRONOUNS = rows(false, [
  [
    'a subject whose gender is not told, and somebody he told',
    'Finch told Harbour Radio host Sean Abbott that he would resign.\n\n“I am done with this,” he said.',
    ['Finch'],
  ],
  [
    'a subject with an uncommon first name, and somebody he hired',
    'Rolf Ames hired Karl Brandt in 2001.\n\n“It was the best day of the year,” he said.',
    ['Rolf Ames'],
  ],
  [
    'somebody known by surname alone who met another',
    'On Monday Rusk met Sean Abbott.\n\n“I am done with this,” he said.',
    ['Rusk'],
  ],
  [
    'somebody known by surname alone who was asked by another',
    'Rusk was interviewed by Sean Abbott on Monday.\n\n“I am done with this,” he said.',
    ['Rusk'],
  ],
  [
    'a mother who stands between',
    'Judge Ilse Ward fined Pell on Monday. Pell’s mother wept.\n\n“It is so very hard,” she said.',
    ['~Pell’s mother'],
  ],
  [
    'she, of two women in one sentence',
    'Anna Corbel met Lydia Strand on the pier.\n\n“The pier is sinking,” she said.',
    [],
  ],
  [
    'she, of two women in two sentences',
    'Anna Corbel owns the pier. Lydia Strand runs the ferry.\n\n“The pier is sinking,” she said.',
    [],
  ],
  [
    'she, when the other spoke last',
    'Anna Corbel owns the pier. “It is old,” Corbel said.\n\nLydia Strand runs the ferry.\n\n“Nobody asked the crews,” she said.',
    [],
  ],
  [
    'she, when both have spoken',
    '“It is old,” Anna Corbel said.\n\n“It is safe,” Lydia Strand said.\n\nCorbel disagreed with Strand.\n\n“The pier is sinking,” she said.',
    [],
  ],
  [
    'he, of a man and his brother',
    'Simon Brock sued his brother Martin Brock over the mill.\n\n“The mill was never his,” he said.',
    [],
  ],
  [
    'she, with a subject who spoke last beside another',
    'Lydia Strand runs the ferry. Anna Corbel owns the pier. “It is old,” Corbel said.\n\nCorbel then wrote to Strand.\n\n“The pier is sinking,” she said.',
    ['Anna Corbel'],
  ],
  [
    'he, of two whose first names tell nothing',
    'Jordan Pell and Robin Quist run the bakery.\n\n“Flour costs too much,” he said.',
    [],
  ],
  [
    'she, of two who disagree',
    'Nurse Paula Hirsch and doctor Renate Bloom disagreed about the patient. Hirsch left early. “We did all we could,” she said.',
    [],
  ],
  [
    'he, when a third is the subject',
    'Peter Lang sued Oscar Finn. The judge sided with Finn. “I am a ruined man now,” he said.',
    [],
  ],
]);

/** The right answer is a person with a role in front. */
const ROLES = rows(true, [
  [
    'an attorney by name',
    'The hearing ended at noon.\n\n“My client will appeal this ruling,” attorney Kim Park said.',
    'Kim Park',
  ],
  [
    'a ranger whose name is a body’s word',
    '“The bear was only hungry that night,” park ranger Joan Rivers said.',
    'Joan Rivers',
  ],
  ['a Banks', '“The bank was never told about it,” teller Ruth Banks said.', 'Ruth Banks'],
  ['a Street', '“The road has to be closed now,” engineer Paul Street said.', 'Paul Street'],
  [
    'a Church and a Hall',
    'Pastor Glenn Church met Mayor Deb Hall.\n\n“The roof has to be mended now,” Hall said.',
    'Deb Hall',
  ],
  ['a House', '“The vote will be held in June,” Councilwoman Edith House said.', 'Edith House'],
  [
    'a park that says nothing',
    'The fair was moved to Kimble Park.\n\n“The grass has to rest this year,” Kimble Park said in a statement.',
    ['#Kimble Park'],
  ],
  [
    'a Hall behind the verb',
    '“The appeal will be filed this week,” said defense lawyer Sara Hall.',
    ['Sara Hall'],
  ],
  [
    'a detective Rivers',
    '“We found the ring in the sand,” Detective Mark Rivers told the court.',
    ['Mark Rivers'],
  ],
  [
    'a beach park',
    '“The beach stays closed until Monday,” Rockaway Beach Park said on its website.',
    ['#Rockaway Beach Park'],
  ],
  [
    'a House who is named again',
    '“Nobody was in the building then,” fire chief Dan House said. “We were lucky,” House added later on Friday.',
    ['Dan House'],
  ],
]);

/** Several people of one surname. */
const SURNAMES = rows(false, [
  [
    'a husband and a wife',
    'Walter Smede and Clara Smede run the inn.\n\n“We close at ten every night,” Smede said.',
    ['Smede'],
  ],
  [
    'a wife who is named by her first name alone',
    'Walter Smede and his wife, Clara, run the inn.\n\n“We close at ten every night,” Smede said.',
    ['Smede', 'Walter Smede'],
  ],
  [
    'two brothers who spoke',
    '“It is our mill,” Simon Brock said.\n\n“It is mine,” Martin Brock said.\n\n“We will go to court,” Brock said.',
    ['Brock'],
  ],
  [
    'a plural that names both',
    'Walter and Clara Smede run the inn.\n\n“We close at ten every night,” Smede said.',
    ['Smede'],
  ],
  [
    'a courtesy that tells',
    'Walter Smede and Clara Smede run the inn.\n\n“We close at ten every night,” Mrs. Smede said.',
    ['Clara Smede'],
  ],
  [
    'a brother and a sister',
    'Hugo Lamm and his sister Edith Lamm inherited the farm. “We will keep the goats,” Lamm said.',
    ['Lamm'],
  ],
  [
    'a couple with one surname printed',
    'Tim and Susan Rowe won the lottery. “We bought a boat first of all,” Rowe said.',
    ['Rowe'],
  ],
]);

/** Words that somebody said, of whom a wrong one is easily taken. Articles and people are made up. */
export const cases: readonly WrongMouthCase[] = [...REPORTED, ...PRONOUNS, ...ROLES, ...SURNAMES];
