import { seededRandom } from '../../eval/made/random.ts';
import { fingerprint3Of } from '../../lib/core/match/fingerprint/recipe-3.ts';
import type { Fingerprint3, PackStory } from '../../lib/core/pack/pack.ts';
import type { AskedPage } from './tasks.ts';

const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo ka le mi no pu ra'.split(' ');
const WORDS = 12_000;
const NAMES = 6_000;
/** So many texts are read for real; the terms of the others are drawn from theirs. */
const READ = 300;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A made-up word for each number. */
function wordOf(number: number): string {
  let [word, left] = ['', number + SYLLABLES.length];
  while (left > 0) {
    word += SYLLABLES[left % SYLLABLES.length] ?? '';
    left = Math.floor(left / SYLLABLES.length);
  }
  return word;
}

/** A number below `most`, the first ones by far the likeliest, as words and names are in news (Zipf). */
const zipf = (random: () => number, most: number) => Math.floor(most ** random()) - 1;

/** An invented article of some 600 words: sentences of words and names, every eighth in quotation marks. */
function inventArticle(seed: number): { readonly headline: string; readonly text: string } {
  const random = seededRandom(seed);
  const word = () => wordOf(zipf(random, WORDS));
  const name = () => capital(wordOf(WORDS + zipf(random, NAMES)));
  const cast = Array.from({ length: 10 }, () => `${name()} ${name()}`);
  const someone = () => cast[Math.floor(random() ** 2 * cast.length)] ?? '';
  const sentence = (at: number) => {
    const words = Array.from({ length: 16 }, word).join(' ');
    return at % 8 === 5 ? `“${capital(words)},” said ${someone()}.` : `${someone()} ${words}.`;
  };
  return {
    headline: `${someone()} ${Array.from({ length: 6 }, word).join(' ')}`,
    text: Array.from({ length: 33 }, (_none, at) => sentence(at)).join(' '),
  };
}

/** The day of a story: within two years. */
const dayOf = (seed: number) =>
  new Date(Date.UTC(2024, 0, 1 + (seed % 700))).toISOString().slice(0, 10);

/** A page that prints the better part of a story that {@link inventStories} stores. */
export function pageOf(seed: number): AskedPage {
  const { headline, text } = inventArticle(seed);
  const sentences = text.split('. ').filter((_sentence, at) => at % 4 !== 3);
  return { url: null, headline, text: sentences.join('. '), published: dayOf(seed) };
}

/** Seeds of the stories whose text {@link pageOf} can print, whatever the size of the library. */
export const TOLD = Array.from({ length: 20 }, (_none, at) => at * 5);

/**
 * Makes stories of one article each, as many as are asked for. Those of {@link TOLD} have the real
 * fingerprint of their text. Reading the text of each would take hours; the others have passages
 * drawn at random, as those of unlike texts are, and terms mixed from some hundred texts, so that
 * names are as common or rare as names are.
 */
export function inventStories(): (from: number, count: number) => PackStory[] {
  const read = Array.from({ length: READ }, (_none, seed) => fingerprint3Of(inventArticle(seed)));
  const told = new Set(TOLD);
  return (from, count) =>
    Array.from({ length: count }, (_none, at) => {
      const seed = from + at;
      const own = told.has(seed) ? read[seed] : undefined;
      return storyOf(seed, own ?? mixed(seed, read));
    });
}

function mixed(seed: number, read: readonly Fingerprint3[]): Fingerprint3 {
  const random = seededRandom(seed * 7 + 1);
  const hashes = (count: number, sample: number) =>
    Array.from({ length: count }, () => Math.floor((random() * 2 ** 32) / sample) * sample).sort(
      (a, b) => a - b,
    );
  const some = Array.from({ length: 4 }, () => read[Math.floor(random() * read.length)]);
  const terms = new Map<number, Fingerprint3['terms'][number]>();
  for (let at = 0; terms.size < 80 && at < 200; at++) {
    const term = some[at % some.length]?.terms[Math.floor(at / 2)];
    if (term) terms.set(term[0], term);
  }
  return {
    recipe: 3,
    passages: hashes(75, 8),
    quotations: hashes(12, 4),
    terms: [...terms.values()],
    dates: [],
    words: 600,
  };
}

/** The key of a story's id within its pack. */
export const idOf = (seed: number) => `story-${seed}`;

function storyOf(seed: number, fingerprint: Fingerprint3): PackStory {
  const title = `Invented story ${seed}`;
  return {
    id: idOf(seed),
    title,
    summary: title,
    date: dayOf(seed),
    claims: [{ id: 'main', text: title, main: true, links: [] }],
    origins: [],
    articles: [
      {
        id: 'article',
        outlet: `outlet-${seed % 300}`,
        headline: title,
        url: `https://www.outlet-${seed % 300}.example/2024/${wordOf(seed)}-${wordOf(seed * 31)}-${seed}`,
        byline: [],
        published: dayOf(seed),
        publishedBy: null,
        place: 'coverage',
        known: 'read',
        fingerprint,
      },
    ],
    speakers: [],
    quotations: [],
    notes: [],
    recorded: { by: 'bench', on: '2024-01-01' },
  };
}
