interface RecipeCase {
  readonly name: string;
  readonly text: string;
  /** What the marks hold, in order. */
  readonly inner: readonly string[];
}

export const cases: readonly RecipeCase[] = [
  { name: 'finds curly marks', text: 'He said “it is shut” and left.', inner: ['it is shut'] },
  { name: 'finds straight marks', text: 'He said "it is shut" and left.', inner: ['it is shut'] },
  {
    name: 'finds guillemets',
    text: 'Il dit «le quai est clos» et part.',
    inner: ['le quai est clos'],
  },
  {
    name: 'finds inverted guillemets',
    text: 'Er sagte »der Kai ist zu« und ging.',
    inner: ['der Kai ist zu'],
  },
  {
    name: 'finds low and high marks',
    text: 'Er sagte „der Kai ist zu“ und ging.',
    inner: ['der Kai ist zu'],
  },
  { name: 'finds single curly marks', text: 'A plan ‘to shut it’ came.', inner: ['to shut it'] },
  {
    name: 'takes single marks inside double ones as part of what was said',
    text: '“She called it ‘a rotten wharf’ then,” he said.',
    inner: ['She called it ‘a rotten wharf’ then,'],
  },
  {
    name: 'takes no apostrophe for a mark',
    text: 'The crew’s boat isn’t the captains’ boat.',
    inner: [],
  },
  {
    name: 'keeps an apostrophe inside single marks',
    text: 'They call it ‘the crew’s boat’ here.',
    inner: ['the crew’s boat'],
  },
  { name: 'takes no inch mark for an opening mark', text: 'A 12" pile and a 14" pile.', inner: [] },
  {
    name: 'lets a straight mark close a curly one',
    text: 'He said “it is shut" and left.',
    inner: ['it is shut'],
  },
  {
    name: 'ignores a stray closing mark',
    text: 'It is shut,” he said. “Go home.”',
    inner: ['Go home.'],
  },
  {
    name: 'ignores a mark that is never closed',
    text: 'He said “it is shut and left.\n\nNothing more.',
    inner: [],
  },
  {
    name: 'starts anew at a second opening mark',
    text: 'He said “it is and “it is shut” and left.',
    inner: ['it is shut'],
  },
  { name: 'ignores empty marks', text: 'He said “” and "" and left.', inner: [] },
  {
    name: 'lets a statement go on when the next paragraph opens with the same mark',
    text: '“It is shut.\n\n“Go home,” he said.',
    inner: ['It is shut.', 'Go home,'],
  },
  {
    name: 'lets a statement go on over three paragraphs of straight marks',
    text: '"It is shut.\n\n"It was rotten.\n\n"Go home," he said.',
    inner: ['It is shut.', 'It was rotten.', 'Go home,'],
  },
  { name: 'never crosses a paragraph', text: 'He said “it is\n\nshut” and left.', inner: [] },
  {
    name: 'does not open guillemets that stand apart by a space',
    text: 'Il dit « le quai est clos » et part.',
    inner: [],
  },
];
