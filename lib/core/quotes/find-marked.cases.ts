interface MarkedCase {
  readonly name: string;
  readonly text: string;
  /** What the marks hold, in order; a leading `…>` means that the statement goes on. */
  readonly inner: readonly string[];
}

/** Every kind of mark, by itself. */
const KINDS: readonly MarkedCase[] = [
  { name: 'finds curly marks', text: 'He said “it is shut” and left.', inner: ['it is shut'] },
  { name: 'finds straight marks', text: 'He said "it is shut" and left.', inner: ['it is shut'] },
  {
    name: 'finds guillemets',
    text: 'Il dit «le quai est clos» et part.',
    inner: ['le quai est clos'],
  },
  {
    name: 'finds guillemets that stand apart by spaces, and leaves the spaces out',
    text: 'Il dit « le quai est clos » et part.',
    inner: ['le quai est clos'],
  },
  {
    name: 'finds guillemets that stand apart by spaces that do not break',
    text: 'Il dit «\u00a0le quai\u00a0» et «\u202fle port\u202f».',
    inner: ['le quai', 'le port'],
  },
  {
    name: 'finds inverted guillemets',
    text: 'Er sagte »der Kai ist zu« und ging.',
    inner: ['der Kai ist zu'],
  },
  {
    name: 'finds guillemets that all point to the right',
    text: 'Hän sanoi »laituri on kiinni» ja lähti.',
    inner: ['laituri on kiinni'],
  },
  {
    name: 'takes a guillemet that begins a list item for none',
    text: '» Le port\n\nIl dit « le quai est clos » et part.',
    inner: ['le quai est clos'],
  },
  {
    name: 'finds single guillemets',
    text: 'Il dit ‹le quai est clos›, et part.',
    inner: ['le quai est clos'],
  },
  {
    name: 'finds inverted single guillemets',
    text: 'Er sagte ›der Kai ist zu‹ und ging.',
    inner: ['der Kai ist zu'],
  },
  {
    name: 'finds low and high marks',
    text: 'Er sagte „der Kai ist zu“ und ging.',
    inner: ['der Kai ist zu'],
  },
  {
    name: 'finds low marks with a high closing one',
    text: 'Powiedział „nabrzeże jest zamknięte”, i wyszedł.',
    inner: ['nabrzeże jest zamknięte'],
  },
  {
    name: 'finds low marks before punctuation',
    text: '„Der Kai ist zu“, sagte er. „Geht heim.“',
    inner: ['Der Kai ist zu', 'Geht heim.'],
  },
  {
    name: 'finds low and high single marks',
    text: 'Sie nennt es ‚den faulen Kai‘ heute.',
    inner: ['den faulen Kai'],
  },
  {
    name: 'finds marks that are the same on both sides',
    text: '”Kajen är stängd”, sade hon. ”Gå hem.”',
    inner: ['Kajen är stängd', 'Gå hem.'],
  },
  {
    name: 'finds corner brackets',
    text: '彼は「埠頭は閉鎖」と言い、『港の本』を置いた。',
    inner: ['埠頭は閉鎖', '港の本'],
  },
  { name: 'finds single curly marks', text: 'A plan ‘to shut it’ came.', inner: ['to shut it'] },
  {
    name: 'finds single straight marks',
    text: "A plan 'to shut it' came.",
    inner: ['to shut it'],
  },
  { name: 'finds doubled backticks', text: "He said ``it is shut'' then.", inner: ['it is shut'] },
  {
    name: 'finds doubled straight single marks',
    text: "He said ''it isn't shut'' then.",
    inner: ["it isn't shut"],
  },
  {
    name: 'finds a backtick that an apostrophe closes',
    text: "They call it `the crew's boat' here.",
    inner: ["the crew's boat"],
  },
];

/** What looks like a quotation mark and is none. */
const LOOK_ALIKES: readonly MarkedCase[] = [
  {
    name: 'takes no apostrophe for a mark',
    text: "The crew’s boat isn’t the captains’ boat. The crew's boat isn't the captains' boat.",
    inner: [],
  },
  { name: 'takes no backtick inside a word for a mark', text: 'The crew`s new head.', inner: [] },
  {
    name: 'keeps an apostrophe inside single marks',
    text: 'They call it ‘the crew’s boat’ here.',
    inner: ['the crew’s boat'],
  },
  {
    name: 'keeps an owner’s apostrophe inside single marks',
    text: 'They call it ‘the captains’ old boat.’ And so do we.',
    inner: ['the captains’ old boat.'],
  },
  {
    name: 'takes a year for no opening mark',
    text: 'In the ‘90s and the officers’ days of ’68 the ‘60s were the pilots’ time.',
    inner: [],
  },
  {
    name: 'takes clipped words for no opening mark',
    text: "Tell ‘em to wait ‘til the pilots’ call. Rock 'n' roll 'twas, 'cause they'll dance'.",
    inner: [],
  },
  {
    name: 'takes endings that stand apart for no opening mark',
    text: "Holm 's boat and the pilots ' boat 're gone.",
    inner: [],
  },
  { name: 'takes no inch mark for an opening mark', text: 'A 12" pile and a 14" pile.', inner: [] },
  {
    name: 'keeps an inch mark inside marks',
    text: '"The 12" pile is rotten," he said.',
    inner: ['The 12" pile is rotten,'],
  },
  {
    name: 'keeps feet and inches inside marks',
    text: `"He is 6'2" in boots," she said. The other is 5'9" tall.`,
    inner: [`He is 6'2" in boots,`],
  },
  {
    name: 'lets a mark behind a digit close when nothing else does',
    text: 'He said "pier 12" and left.',
    inner: ['pier 12'],
  },
  {
    name: 'leaves out the values of markup',
    text: '<post author="the harbour office" date="2024-05-02">He said "it is shut" then.',
    inner: ['it is shut'],
  },
  { name: 'ignores empty marks', text: 'He said “” and "" and “ ” and left.', inner: [] },
  {
    name: 'looks past soft hyphens and joiners beside a mark',
    text: 'He said \u00ad“\u200bit is\u00ad shut\u200b” and don\u00ad’t \u00ad‘shut it’.',
    inner: ['\u200bit is\u00ad shut\u200b', 'shut it'],
  },
];

/** Marks inside one another, and marks that miss their partner. */
const PAIRING: readonly MarkedCase[] = [
  {
    name: 'takes single marks inside double ones as part of what was said',
    text: '“She called it ‘a rotten wharf’ then,” he said.',
    inner: ['She called it ‘a rotten wharf’ then,'],
  },
  {
    name: 'takes double marks inside single ones as part of what was said in a text of single ones',
    text: '‘She called it “a rotten wharf” then,’ he said. ‘It is shut,’ he said.',
    inner: ['She called it “a rotten wharf” then,', 'It is shut,'],
  },
  {
    name: 'takes no single mark around double ones elsewhere',
    text: 'The ‘old “wharf” is the pilots’. “It is shut,” he said. “Go home.”',
    inner: ['wharf', 'It is shut,', 'Go home.'],
  },
  {
    name: 'reads a text that prints speech in straight single marks',
    text: "'We don't know the crew's plan,' she said. 'It's the captains' job,' he said.",
    inner: ["We don't know the crew's plan,", "It's the captains' job,"],
  },
  {
    name: 'takes inner marks of the same kind as part of what was said',
    text: '“They shouted “go home” at us,” he said. "They shouted "go home" at us," she said.',
    inner: ['They shouted “go home” at us,', 'They shouted "go home" at us,'],
  },
  {
    name: 'takes guillemets inside guillemets as part of what was said',
    text: 'Il dit «elle crie «au port» et part».',
    inner: ['elle crie «au port» et part'],
  },
  {
    name: 'finds a quotation inside brackets',
    text: 'The wharf (he calls it “a rotten tooth”) and ("shut it") stay.',
    inner: ['a rotten tooth', 'shut it'],
  },
  {
    name: 'lets a straight mark close a curly one, and the other way round',
    text: 'He said “it is shut" and "go home” then.',
    inner: ['it is shut', 'go home'],
  },
  {
    name: 'lets an opening mark close where only a closing one can stand',
    text: 'He said “it is shut.“ She calls them “thieves“ now. “Go“[1]',
    inner: ['it is shut.', 'thieves', 'Go'],
  },
  {
    name: 'finds an opening mark that misses the space before it',
    text: 'He said:“It is shut.” She said,"Go home."',
    inner: ['It is shut.', 'Go home.'],
  },
  {
    name: 'finds marks with spaces inside them',
    text: 'He said “ it is shut ” and " go home " then.',
    inner: ['it is shut', 'go home'],
  },
  {
    name: 'finds marks behind a dash',
    text: 'He said—"it is shut"—and left. “But I—” he said.',
    inner: ['it is shut', 'But I—'],
  },
  {
    name: 'finds marks that begin with dots',
    text: 'He said "...and it is shut" then. "… so be it"',
    inner: ['...and it is shut', '… so be it'],
  },
  {
    name: 'ignores a stray closing mark',
    text: 'It is shut,” he said. “Go home.” And the large raids.’ "Now."',
    inner: ['Go home.', 'Now.'],
  },
  {
    name: 'ignores a mark that is never closed',
    text: 'He said “it is shut and left.\n\nNothing more.',
    inner: [],
  },
  {
    name: 'ignores the first of two opening marks when only one is closed',
    text: 'He said “it is and “it is shut” and left.',
    inner: ['it is shut'],
  },
];

/** Statements over several paragraphs. */
const PARAGRAPHS: readonly MarkedCase[] = [
  {
    name: 'lets a statement go on when the next paragraph opens with the same mark',
    text: '“It is shut.\n\n“Go home,” he said.',
    inner: ['…>It is shut.', 'Go home,'],
  },
  {
    name: 'lets a statement go on over three paragraphs of straight marks',
    text: '"It is shut.\n\n"It was rotten.\n\n"Go home," he said.',
    inner: ['…>It is shut.', '…>It was rotten.', 'Go home,'],
  },
  {
    name: 'lets a statement of single marks go on where they are the speech marks',
    text: '‘It is shut.\n\n‘Go home,’ he said. ‘Now.’',
    inner: ['…>It is shut.', 'Go home,', 'Now.'],
  },
  {
    name: 'holds the last paragraph of such a statement to its end when nothing closes it',
    text: '“It is shut.\n\n“Go home.\n\nHe left.',
    inner: ['…>It is shut.', 'Go home.'],
  },
  {
    name: 'takes what is quoted inside such a paragraph as part of it',
    text: '"It is shut.\n\n"She called it “a tooth” then.\n\nHe left.',
    inner: ['…>It is shut.', 'She called it “a tooth” then.'],
  },
  {
    name: 'crosses a line break when the first mark behind it closes',
    text: '“The tide is high,\nthe wharf is low,\nwe go,” he sang. “Go.”',
    inner: ['…>The tide is high,', '…>the wharf is low,', 'we go,', 'Go.'],
  },
  {
    name: 'leaves out a last line inside the marks that names the speaker',
    text: '“The wharf is rotten.\n\nHarbour master Nora Holm.”\n\n“We\ngo.\nIda Brandt”',
    inner: ['The wharf is rotten.', '…>We', 'go.'],
  },
  {
    name: 'crosses no line break when the next mark opens',
    text: '“The tide is high,\nhe sang. “Go.”',
    inner: ['Go.'],
  },
  {
    name: 'crosses no more than four line breaks',
    text: '“a\nb\nc\nd\ne,” he sang.\n\n“a\nb\nc\nd\ne\nf,” he sang.',
    inner: ['…>a', '…>b', '…>c', '…>d', 'e,'],
  },
];

export const cases: readonly MarkedCase[] = [...KINDS, ...LOOK_ALIKES, ...PAIRING, ...PARAGRAPHS];
