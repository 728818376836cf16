import { orDamaged } from '../../core/damaged.ts';
import { OWN_PACK } from '../../core/keep/kept.ts';
import type { PackOutlet, PackStory } from '../../core/pack/pack.ts';
import type { StoryBundle } from '../../core/view/story-bundle.ts';
import { withTexts } from '../kept-text.ts';
import { readStoryIn, withOwnOutlets } from '../library.ts';
import type { PackRecord } from '../schema.ts';
import { type ReadTransaction, together } from '../transact.ts';

/**
 * What was read of quotations before, by the place of each in the index: see {@link placeOf}. What
 * stands at a place never changes; a story that does gets another place.
 */
export type HitCache = Map<string, Narrow>;

/** While a query grows by letters, most hits of the last one come again. */
const MOST_CACHED = 400;

interface Narrow {
  readonly pack: string;
  readonly story: PackStory;
  readonly outlets: readonly PackOutlet[];
}

/** A quotation that was found: `place` is null for one that no segment holds yet. */
export interface PlacedKey {
  readonly key: string;
  readonly place: string | null;
}

/** Names an entry of a stored segment. */
export const placeOf = (segment: number, entry: number) => `${segment} ${entry}`;

/**
 * For each quotation its story with what of it shows the quotation: its speaker, the articles that
 * print it, the pack's outlets. Of a story with coverage or a word of
 * the reader's, all of it. Null for a
 * quotation that is not stored; `damaged` for one that cannot be read. Cost: two keys a story, four records for a quotation that `cache` lacks, one a pack, one
 * for each kept text.
 */
export async function readHitBundles(
  transaction: ReadTransaction,
  keys: readonly PlacedKey[],
  cache: HitCache,
): Promise<(StoryBundle | 'damaged' | null)[]> {
  // Not waited for: what most hits need is asked for meanwhile.
  const readingOwn = readOwn(transaction, new Set(keys.map(({ key }) => storyOf(key))));
  readingOwn.catch(() => undefined);
  // Whole, and each with its texts, once for all of its quotations that were found.
  const whole = new Map<string, Promise<StoryBundle | null>>();
  const readWhole = (story: string) => {
    const reading = whole.get(story) ?? readWithTexts(transaction, story);
    whole.set(story, reading);
    return reading;
  };
  const packs = new Map<string, Promise<PackRecord | undefined>>();
  const readPack = (id: string) => {
    const reading = packs.get(id) ?? transaction.objectStore('packs').get(id);
    packs.set(id, reading);
    return reading;
  };
  const read = async ({ key, place }: PlacedKey) => {
    const cached = place === null ? undefined : cache.get(place);
    const reading = cached ? Promise.resolve(cached) : readNarrow(transaction, key);
    reading.catch(() => undefined);
    if ((await readingOwn).has(storyOf(key))) return readWhole(storyOf(key));
    const narrow = await reading;
    if (!narrow) return null;
    if (place !== null) cache.set(place, narrow);
    const bundle = withPack(storyOf(key), narrow, await readPack(narrow.pack));
    return narrow.pack === OWN_PACK ? withTexts(transaction, bundle) : bundle;
  };
  const bundles = await together(keys.map((one) => () => orDamaged(() => read(one))));
  for (const old of [...cache.keys()].slice(0, -MOST_CACHED)) cache.delete(old);
  return bundles;
}

async function readWithTexts(transaction: ReadTransaction, story: string) {
  const bundle = await readStoryIn(transaction, story);
  return bundle && withTexts(transaction, bundle);
}

/** So many of the reader's own records are looked through at once: as long as asking for two stories. */
const FEW_OWN = 200;

const OWN_STORES = ['additions', 'regroupings'] as const;

/**
 * Of these stories those with coverage or a word of the reader's. Cost: two requests while the reader
 * has kept little, else two more for each story, however much is kept.
 */
async function readOwn(
  transaction: ReadTransaction,
  stories: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const all = await together(
    OWN_STORES.map((name) => () => transaction.objectStore(name).getAllKeys(null, FEW_OWN)),
  );
  if (all.every((keys) => keys.length < FEW_OWN)) return new Set(all.flat().map(storyOf));
  const found = await together(
    [...stories].flatMap((story) => {
      // All keys that begin with the story's: “0” comes right after “/”.
      const range = IDBKeyRange.bound(`${story}/`, `${story}0`, false, true);
      return OWN_STORES.map((name) => () => transaction.objectStore(name).getKey(range));
    }),
  );
  return new Set(found.flatMap((key) => (key === undefined ? [] : [storyOf(key)])));
}

const storyOf = (key: string) => key.slice(0, key.lastIndexOf('/'));

async function readNarrow(transaction: ReadTransaction, key: string): Promise<Narrow | null> {
  const story = storyOf(key);
  const [record, head] = await together([
    () => transaction.objectStore('quotations').get(key),
    () => transaction.objectStore('stories').get(story),
  ]);
  if (!record || !head) return null;
  const quotation = record.value;
  const printing = [quotation.attestedBy, ...quotation.renditions.map((one) => one.article)];
  const [speaker, articles] = await together([
    () => transaction.objectStore('speakers').get(`${story}/${quotation.speaker}`),
    () =>
      together(
        [...new Set(printing)].map(
          (id) => () => transaction.objectStore('articles').get(`${story}/${id}`),
        ),
      ),
  ]);
  const { key: _key, pack, claims, origins, outlets = [], ...rest } = head;
  return {
    pack,
    outlets,
    story: {
      ...rest,
      claims: [...claims],
      origins: [...origins],
      articles: articles.flatMap((article) => (article ? [article.value] : [])),
      speakers: speaker ? [speaker.value] : [],
      quotations: [quotation],
      notes: [],
    },
  };
}

function withPack(key: string, { story, pack, outlets }: Narrow, record: PackRecord | undefined) {
  return {
    key,
    packTitle: record?.title ?? pack,
    outlets: withOwnOutlets(record?.outlets ?? [], outlets),
    story,
    added: [],
  };
}
