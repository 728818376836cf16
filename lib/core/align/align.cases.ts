import type { Difference } from './difference.ts';

interface AlignCase {
  readonly name: string;
  readonly printed: string;
  readonly full: string;
  readonly differences: readonly Difference[];
}

const FULL =
  'We will open the harbour in May, and nobody who fished here before will be turned away.';
const SPEECH =
  'The wall is sixty years old. It was built by volunteers from three villages. Last winter took eleven metres of it. ' +
  'We will rebuild it before the storms return.';

/** One utterance of a made-up harbour master, printed in many ways. */
export const cases: readonly AlignCase[] = [
  {
    name: 'the same words and marks are the same',
    printed: FULL,
    full: FULL,
    differences: ['same'],
  },
  {
    name: 'white space is not printed',
    printed: FULL.replaceAll(' ', '\u00a0\n'),
    full: FULL,
    differences: ['same'],
  },
  {
    name: 'brackets and an ellipsis that both have are no difference',
    printed: 'We [the council] will open it … in May.',
    full: 'We [the council] will open it … in May.',
    differences: ['same'],
  },
  {
    name: 'other apostrophes, dashes and a closing comma are typography',
    printed: 'It`s ours - all of it,',
    full: 'It’s ours — all of it.',
    differences: ['typographic'],
  },
  {
    name: 'capitals and a hyphen are typography',
    printed: 'the Long-standing harbour committee will meet in may',
    full: 'The long standing Harbour Committee will meet in May',
    differences: ['typographic'],
  },
  {
    name: 'a soft hyphen inside a word is typography',
    printed: 'The har\u00adbour opens in May.',
    full: 'The harbour opens in May.',
    differences: ['typographic'],
  },
  {
    name: 'a contraction that is spelled out is other words',
    printed: 'They are the keepers of the old lighthouse.',
    full: 'They’re the keepers of the old lighthouse.',
    differences: ['altered'],
  },
  {
    name: 'a contracted not that is spelled out turns nothing',
    printed: 'The keepers did not leave the lighthouse that night.',
    full: 'The keepers didn’t leave the lighthouse that night.',
    differences: ['altered'],
  },
  {
    name: 'an initialism with and without points is spelled otherwise',
    printed: 'The F.H.B. will never close this harbour.',
    full: 'The FHB will never close this harbour.',
    differences: ['altered'],
  },
  {
    name: 'an ampersand for “and” is printed otherwise',
    printed: 'We believe that harbours & healthy fish belong together.',
    full: 'We believe that harbours and healthy fish belong together.',
    differences: ['altered'],
  },
  {
    name: 'a number in figures is printed otherwise',
    printed: 'The wall lost 11 metres last winter.',
    full: 'The wall lost eleven metres last winter.',
    differences: ['altered'],
  },
  {
    name: 'a lost minus is another number',
    printed: 'It was -5 degrees in the net loft all night.',
    full: 'It was 5 degrees in the net loft all night.',
    differences: ['inserted-unbracketed'],
  },
  {
    name: 'a minus that became a plus is another number',
    printed: 'The tide table said −5 for the whole of Sunday.',
    full: 'The tide table said +5 for the whole of Sunday.',
    differences: ['altered'],
  },
  {
    name: 'a minus in another type is the same minus',
    printed: 'It was –5 degrees in the net loft all night.',
    full: 'It was -5 degrees in the net loft all night.',
    differences: ['typographic'],
  },
  {
    name: 'another currency is another sum',
    printed: 'They asked ₹500 for the old dinghy.',
    full: 'They asked ₽500 for the old dinghy.',
    differences: ['altered'],
  },
  {
    name: 'a sign behind a letter is read',
    printed: 'We wrote the tide tables in C++ that year.',
    full: 'We wrote the tide tables in C that year.',
    differences: ['inserted-unbracketed'],
  },
  {
    name: 'a comma that parts no thousands is a decimal point',
    printed: 'The quay moved 5,5 metres that winter.',
    full: 'The quay moved 55 metres that winter.',
    differences: ['altered'],
  },
  {
    name: 'a question made an exclamation is printed otherwise',
    printed: 'We are guilty of drowning the harbour seal!',
    full: 'We are guilty of drowning the harbour seal?',
    differences: ['altered'],
  },
  {
    name: 'a question made a statement in the middle is printed otherwise',
    printed: 'They sold the ferry. I had no idea.',
    full: 'They sold the ferry? I had no idea.',
    differences: ['altered'],
  },
  {
    name: 'a question by its order of words needs no mark',
    printed: 'Will they ever sell the ferry. I had no idea.',
    full: 'Will they ever sell the ferry? I had no idea.',
    differences: ['typographic'],
  },
  {
    name: 'the point that house style puts behind a piece is typography',
    printed: 'guilty of drowning the seal.',
    full: 'guilty of drowning the seal?',
    differences: ['typographic'],
  },
  {
    name: 'words missing at the start are a trimmed start',
    printed: 'nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['trimmed-start'],
  },
  {
    name: 'words missing at the end are a trimmed end',
    printed: 'We will open the harbour in May, and nobody who fished here',
    full: FULL,
    differences: ['trimmed-end'],
  },
  {
    name: 'an ellipsis marks a cut',
    printed: 'We will open the harbour … and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['cut-marked'],
  },
  {
    name: 'three points in brackets mark a cut',
    printed: 'We will open the harbour [. . .] and nobody who fished here will be turned away.',
    full: 'We will open the harbour in May, and nobody who fished here will be turned away.',
    differences: ['cut-marked'],
  },
  {
    name: 'of two words that are the same, the ellipsis tells which was kept',
    printed: 'It is the oldest harbour on the … best one.',
    full: 'It is the oldest harbour on the coast, the best one.',
    differences: ['cut-marked'],
  },
  {
    name: 'the ellipsis tells it on the other side as well',
    printed: 'It is the oldest harbour on … the best one.',
    full: 'It is the oldest harbour on the coast, the best one.',
    differences: ['cut-marked'],
  },
  {
    name: 'nothing marks a cut',
    printed: 'We will open the harbour and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['cut-unmarked'],
  },
  {
    name: 'square brackets mark an insertion',
    printed:
      'We [the council] will open the harbour in May, and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['inserted-bracketed'],
  },
  {
    name: 'brackets that take the place of a word mark an insertion',
    printed:
      '[The council] will open the harbour in May, and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['inserted-bracketed'],
  },
  {
    name: 'a letter in brackets marks an insertion',
    printed: '[w]e will open the harbour in May.',
    full: 'We will open the harbour in May.',
    differences: ['inserted-bracketed'],
  },
  {
    name: 'a remark in brackets that only the record has was not said',
    printed: 'They turned nobody away, and the harbour stayed open.',
    full: 'They turned nobody away (laughter), and the harbour stayed open.',
    differences: ['altered'],
  },
  {
    name: 'words added without brackets are an unbracketed insertion',
    printed:
      'We will open the whole harbour in May, and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['inserted-unbracketed'],
  },
  {
    name: 'a changed word is altered',
    printed:
      'We will open the harbour in June, and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['altered'],
  },
  {
    name: 'a word that a phrase takes the place of is altered',
    printed:
      'We will open the harbour in early summer, and nobody who fished here before will be turned away.',
    full: FULL,
    differences: ['altered'],
  },
  {
    name: 'a lost not is named',
    printed: 'The ferry will be sold this year, whatever the papers say.',
    full: 'The ferry will not be sold this year, whatever the papers say.',
    differences: ['cut-unmarked', 'negation-changed'],
  },
  {
    name: 'a not that a contraction loses is named',
    printed: 'The ferry was sold to the island, whatever the papers say.',
    full: 'The ferry wasn’t sold to the island, whatever the papers say.',
    differences: ['altered', 'negation-changed'],
  },
  {
    name: 'a lost qualifier is named',
    printed: 'The alarm was switched off by the crew before the fire.',
    full: 'The alarm was allegedly switched off by the crew before the fire.',
    differences: ['cut-unmarked', 'negation-changed'],
  },
  {
    name: 'a qualifier that becomes certain is named',
    printed: 'The harbour will close for the winter.',
    full: 'The harbour may close for the winter.',
    differences: ['altered', 'negation-changed'],
  },
  {
    name: 'a word made its opposite is named',
    printed: 'The sale of the ferry was unlawful from the first day.',
    full: 'The sale of the ferry was lawful from the first day.',
    differences: ['altered', 'negation-changed'],
  },
  {
    name: 'a whole sentence that is cut takes its own no with it',
    printed: 'The ferry will be sold. The crew was told in May.',
    full: 'The ferry will be sold. It has no engine to speak of. The crew was told in May.',
    differences: ['cut-unmarked', 'spliced'],
  },
  {
    name: 'a short answer that is cut may turn what is printed',
    printed: 'Will the ferry be sold this year? The crew was told in May.',
    full: 'Will the ferry be sold this year? No, never. The crew was told in May.',
    differences: ['cut-unmarked', 'negation-changed', 'spliced'],
  },
  {
    name: 'a long clause that is cut takes its own not with it',
    printed: 'The ferry will sail … and the crew is paid until then.',
    full: 'The ferry will sail, which nobody on the council wanted to hear, and the crew is paid until then.',
    differences: ['cut-marked'],
  },
  {
    name: 'a not that brackets take away is named',
    printed: 'We [can] sell the ferry to the island this year.',
    full: 'We cannot sell the ferry to the island this year.',
    differences: ['inserted-bracketed', 'negation-changed'],
  },
  {
    name: 'a not that other words in brackets take away is named',
    printed: 'We [intend to] sell the ferry to the island this year.',
    full: 'We will not sell the ferry to the island this year.',
    differences: ['inserted-bracketed', 'negation-changed'],
  },
  {
    name: 'a not in brackets is named',
    printed: 'The council should [not] sell the ferry this year.',
    full: 'The council should sell the ferry this year.',
    differences: ['inserted-bracketed', 'negation-changed'],
  },
  {
    name: 'a contracted not that brackets spell out is none',
    printed: 'We [do not] sell ferries to anybody on this coast.',
    full: 'We don’t sell ferries to anybody on this coast.',
    differences: ['inserted-bracketed'],
  },
  {
    name: 'a remark in brackets denies nothing',
    printed: 'My neighbour Hardwick [no relation] sold the ferry to the island.',
    full: 'My neighbour Hardwick sold the ferry to the island.',
    differences: ['inserted-bracketed'],
  },
  {
    name: 'a qualifier in a remark is an editor’s',
    printed: 'They [several of the crew] sold the ferry to the island.',
    full: 'They sold the ferry to the island.',
    differences: ['inserted-bracketed'],
  },
  {
    name: 'a clause that brackets stand for takes its own not with it',
    printed: 'We will sell [the old ferry] to the island this year.',
    full: 'We will sell the one that never sailed, to the island this year.',
    differences: ['inserted-bracketed'],
  },
  {
    name: 'a short clause that is cut takes its own qualifier with it',
    printed: 'Half of our pilots … nobody will lose the harbour house.',
    full: 'Half of our pilots might retire in June, and nobody will lose the harbour house.',
    differences: ['cut-marked'],
  },
  {
    name: 'a phrase that is cut takes its own not with it',
    printed: 'The ferry … will be sold to the island.',
    full: 'The ferry, not the pier, will be sold to the island.',
    differences: ['cut-marked'],
  },
  {
    name: 'a marked cut that takes the not of what is printed is named',
    printed: 'The pilots did … leave the harbour that night.',
    full: 'The pilots did not want to leave the harbour that night.',
    differences: ['cut-marked', 'negation-changed'],
  },
  {
    name: 'a not before a remark turns what is behind the remark',
    printed: 'We will … sell the ferry to the island.',
    full: 'We will not, whatever the papers say, sell the ferry to the island.',
    differences: ['cut-marked', 'negation-changed'],
  },
  {
    name: 'a condition that is cut was one of what is printed',
    printed: 'The ferry will be sold … and the crew will be paid.',
    full: 'The ferry will be sold only if parliament agrees, and the crew will be paid.',
    differences: ['cut-marked', 'negation-changed'],
  },
  {
    name: 'sentences from two places are joined',
    printed: 'The wall is sixty years old. We will rebuild it before the storms return.',
    full: SPEECH,
    differences: ['cut-unmarked', 'spliced'],
  },
  {
    name: 'halves that changed places are joined',
    printed:
      'Last winter took eleven metres of it. The wall is sixty years old. It was built by volunteers from three villages.',
    full: SPEECH.replace(' We will rebuild it before the storms return.', ''),
    differences: ['spliced'],
  },
  {
    name: 'a few words of a long statement are a fragment',
    printed: 'turned away',
    full: FULL,
    differences: ['fragment'],
  },
  {
    name: 'a fragment without its apostrophe is still a fragment',
    printed: 'Sickening Whats Happening',
    full: 'See what happens when that happens. Sickening what’s happening here.',
    differences: ['fragment'],
  },
  {
    name: 'a fragment from behind a not says what it says',
    printed: 'saying he slept',
    full: 'I’m not saying he slept on watch, but the light was out for an hour.',
    differences: ['fragment'],
  },
  {
    name: 'a short sentence of a speech is whole',
    printed: 'The wall is sixty years old.',
    full: SPEECH,
    differences: ['trimmed-end'],
  },
  {
    name: 'a look-alike sentence is another utterance',
    printed: 'We will close the market in June, and everybody who traded there will be paid.',
    full: FULL,
    differences: ['unmatched'],
  },
  {
    name: 'a sentence that differs in all that it says is another utterance',
    printed: 'I think it is going to be tough.',
    full: 'I think it is going to be great.',
    differences: ['unmatched'],
  },
  {
    name: 'a phrase that two sentences share is no rendition',
    printed: 'We look forward to a calm winter in the harbour.',
    full: 'Sell the boats now, so that we can have a calm winter in the harbour, and pay what is owed.',
    differences: ['unmatched'],
  },
  {
    name: 'a piece that says the opposite is another utterance',
    printed: 'the pier is not a place for boats',
    full: 'The rules name every berth where the pier is a place for boats, and every one where it is none.',
    differences: ['unmatched'],
  },
  {
    name: 'an unrelated sentence is another utterance',
    printed: 'The lighthouse keeper retired after forty winters.',
    full: FULL,
    differences: ['unmatched'],
  },
];
