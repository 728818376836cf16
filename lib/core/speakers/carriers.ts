import type { Quoted } from './candidates.ts';
import type { Mention } from './mentions.ts';
import { lowerBound, type Narration } from './narration.ts';
import { DOCUMENT_NOUNS } from './nouns.ts';

/** Things that words stand on, and works: whoever holds one or wrote it is not quoted by it. Data. */
const CARRIERS = new Set(
  (
    'sign signs banner banners placard placards poster posters billboard billboards shirt shirts t-shirt t-shirts tee ' +
    'hat hats cap caps button buttons badge badges sticker stickers flag flags plaque mug graffiti tattoo mural sash ' +
    'pin pins label jacket hoodie sweatshirt mask masks marquee tombstone headstone gravestone card cards cake ' +
    'headline headlines chyron caption cover billboard screen board wall truck van leaflet leaflets flyer flyers ' +
    'book books novel song songs hymn anthem poem poems lyric lyrics refrain chorus ballad'
  ).split(' '),
);
const READS = new Set(
  'read reads reading said says saying proclaiming proclaimed declaring declared asking asked warning stating stated'.split(
    ' ',
  ),
);
/** “with the words”, “bearing the slogan”. */
const WORDS = new Set(
  'words word slogan slogans message messages line lines lyric lyrics phrase text inscription motto legend verse'.split(
    ' ',
  ),
);
const BEARS = new Set('with bearing carrying displaying featuring showing in'.split(' '));
const MARKED = new Set(
  'emblazoned inscribed printed embroidered painted marked scrawled stamped adorned covered spray-painted'.split(
    ' ',
  ),
);
const OPENS = /^(?:open|begin|end|close|start)s?$|^(?:opened|began|ended|closed|started)$/;
/** Who gets a paper is not the one who speaks in it. Data. */
const RECEIVES = new Set(
  'get gets got receive receives received receiving read saw found opened handed sent'.split(' '),
);
/** Tokens between a paper and its verb: “a letter from the clinic saying”. */
const LONGEST_PHRASE = 6;

/** The thing that a quotation stands on; `mention` is null when no phrase was read for it. */
export interface Carried {
  readonly mention: Mention | null;
}

/**
 * The sign, shirt, song or book that the words before a quotation say it stands on (“a banner with the
 * words”), or the letter that somebody got. Null when they say no such thing. Cost: bounded.
 */
export function findCarrier(narration: Narration, quoted: Quoted): Carried | null {
  const { tokens, sentences } = narration;
  const from = sentences[quoted.from]?.first ?? quoted.head;
  const formAt = (at: number) => (at >= from ? (tokens[at]?.form ?? '') : '');
  let at = quoted.head - 1;
  while (/^[,:]$/.test(formAt(at))) at--;
  if (WORDS.has(formAt(at))) {
    at--;
    while (/^(?:the|this|a|these|simple|single)$/.test(formAt(at))) at--;
    if (!BEARS.has(formAt(at))) return null;
    at--;
    if (MARKED.has(formAt(at)) || OPENS.test(formAt(at))) at--;
    while (/^(?:which|that|,)$/.test(formAt(at))) at--;
    return carrierAt(narration, at, from);
  }
  if (formAt(at) === 'with' && MARKED.has(formAt(at - 1)))
    return carrierAt(narration, at - 2, from);
  if (!READS.has(formAt(at))) return null;
  at--;
  if (/^(?:that|which)$/.test(formAt(at))) at--;
  return carrierAt(narration, at, from) ?? receivedAt(narration, at, from);
}

/** The mention that covers token `at`; null when none does. */
function mentionAt({ mentions }: Narration, at: number): Mention | null {
  const mention = mentions[lowerBound(mentions, (one) => one.last > at)];
  return mention && mention.first <= at ? mention : null;
}

const asDocument = (mention: Mention | null): Carried => ({
  mention: mention && { ...mention, kind: 'document' },
});

function carrierAt(narration: Narration, at: number, from: number): Carried | null {
  const token = narration.tokens[at];
  if (at < from || !token || token.isCapital || !CARRIERS.has(token.form)) return null;
  return asDocument(mentionAt(narration, at));
}

/** “got a letter from the clinic saying”: the letter. */
function receivedAt(narration: Narration, end: number, from: number): Carried | null {
  const { tokens } = narration;
  for (let at = end; at >= from && at > end - LONGEST_PHRASE; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (!DOCUMENT_NOUNS.has(token.form)) continue;
    const mention = mentionAt(narration, at);
    const verb = tokens[(mention?.first ?? at) - 1]?.form ?? '';
    return RECEIVES.has(verb) ? asDocument(mention) : null;
  }
  return null;
}
