import type { Pack, PackStory } from '../../lib/core/pack/pack.ts';
import { between, oneOf, type Random, seededRandom } from './random.ts';

const COMMON =
  'the to of and a in that we is it this for you are our not have be they will with on i as but was all so what there their do has people from by at if can been an or more about who would us when no your were his out one he going said up my which them time just how had because than get now think make these know very right want those should should work new country many say year need first other it’s don’t we’re that’s'.split(
    ' ',
  );
const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st t th tr v w'.split(
  ' ',
);
const VOWELS = 'a e i o u ai ea ou ee io'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st', 'ng', 'ck'];
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ly', 'tion', 'ment', 'ness', 'al'];
const FIRST_NAMES =
  'Ana Bram Cleo Dara Edda Finn Greta Hugo Ines Jonas Kaia Leo Mira Nils Oona Piet'.split(' ');

/** So many invented words stand beside the common ones: what a library of 100,000 quotations has. */
const INVENTED = 40_000;
/** Half of all words of a text are common ones. */
const COMMON_SHARE = 0.5;
/** Quotations of one story, and stories that share a speaker and an outlet, on average. */
const A_STORY = 10;
const OUTLETS = 120;

/** A word of one to three syllables that has not been there. */
function inventWord(random: Random, known: ReadonlySet<string>): string {
  for (;;) {
    let word = '';
    for (let syllables = between(random, 1, 3); syllables > 0; syllables--) {
      word += `${oneOf(random, ONSETS)}${oneOf(random, VOWELS)}${oneOf(random, CODAS)}`;
    }
    word += oneOf(random, ENDINGS);
    if (word.length > 3 && !known.has(word)) return word;
  }
}

/**
 * Draws words as a language does: the n-th word of a list once for n times the first (Zipf 1935).
 * Common words are drawn from their own list, so that every text holds many of them.
 */
function wordSource(random: Random): () => string {
  const invented = new Set<string>();
  while (invented.size < INVENTED) invented.add(inventWord(random, invented));
  const words = [...invented];
  const zipf = (list: readonly string[]) =>
    list[Math.floor(list.length ** random()) - 1] ?? list[0] ?? '';
  return () => (random() < COMMON_SHARE ? zipf(COMMON) : zipf(words));
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A library of `count` invented quotations of 12 to 52 words, the same for the same seed: ten a
 * story, each story with one of 120 outlets, a date of ten years and two speakers, one in five of
 * whom is not named. Distinct words grow with it as in real speech: about 40,000 at 100,000.
 */
export function makeQuotationLibrary(count: number, seed = 1): Pack {
  const random = seededRandom(seed);
  const word = wordSource(random);
  const some = (words: number) => Array.from({ length: words }, word).join(' ');
  const outlets = Array.from({ length: OUTLETS }, (_, at) => ({
    id: `outlet-${at}`,
    name: `${capital(word())} ${at % 2 ? 'Courier' : 'Gazette'}`,
    aliases: [],
    domains: [`outlet-${at}.example`],
  }));
  const story = (at: number, quotations: number): PackStory => {
    const day = `20${between(random, 10, 19)}-0${between(random, 1, 9)}-1${between(random, 0, 9)}`;
    const speaker = (id: string) => {
      const named = random() < 0.8;
      return {
        id,
        kind: 'person' as const,
        name: named ? `${oneOf(random, FIRST_NAMES)} ${capital(word())}` : null,
        description: named ? null : `a ${some(2)} official`,
        role: named ? some(2) : null,
        affiliation: null,
      };
    };
    return {
      id: `story-${at}`,
      title: capital(some(7)),
      summary: capital(some(20)),
      date: day,
      claims: [{ id: 'main', text: some(10), main: true, links: [] }],
      origins: [],
      articles: [
        {
          id: 'article',
          outlet: `outlet-${between(random, 0, OUTLETS - 1)}`,
          headline: capital(some(8)),
          url: null,
          byline: [],
          published: day,
          publishedBy: null,
          place: 'coverage',
          known: 'read',
          fingerprint: { recipe: 1, passages: [], quotations: [], names: [] },
        },
      ],
      speakers: [speaker('speaker-0'), speaker('speaker-1')],
      quotations: Array.from({ length: quotations }, (_, place) => ({
        id: `quotation-${place}`,
        speaker: `speaker-${place % 2}`,
        claim: null,
        parts: [`${capital(some(between(random, 12, 52)))}.`],
        attestedBy: 'article',
        said: null,
        occasion: null,
        to: null,
        recording: null,
        note: null,
        renditions: [],
      })),
      notes: [],
      recorded: { by: 'made', on: '2020-01-01' },
    };
  };
  const stories: PackStory[] = [];
  for (let left = count; left > 0; left -= A_STORY) {
    stories.push(story(stories.length, Math.min(A_STORY, left)));
  }
  return {
    '@context': {},
    format: 'headwater-pack',
    version: 1,
    id: 'made',
    title: 'Made',
    description: 'Made for measuring',
    curator: { name: 'made', contact: null },
    published: '2020-01-01',
    licence: 'none',
    outlets,
    stories,
  };
}
