import type { PackStory } from '../../core/pack/pack.ts';
import type { StoryBundle } from '../../core/view/story-bundle.ts';
import { readStoryIn } from '../library.ts';
import type { PackRecord } from '../schema.ts';
import { type ReadTransaction, together } from '../transact.ts';

/**
 * For each quotation its story with what of it shows the quotation: its speaker, the articles that
 * print it, the pack's outlets. Of a story with coverage or a word of
 * the reader's, all of it. Null for a
 * quotation that is not stored. Cost: four records a quotation, one a pack.
 */
export async function readHitBundles(
  transaction: ReadTransaction,
  keys: readonly string[],
): Promise<(StoryBundle | null)[]> {
  const [additions, regroupings] = await together([
    () => transaction.objectStore('additions').getAllKeys(),
    () => transaction.objectStore('regroupings').getAllKeys(),
  ]);
  const own = new Set([...additions, ...regroupings].map(storyOf));
  const packs = new Map<string, Promise<PackRecord | undefined>>();
  const readPack = (id: string) => {
    const reading = packs.get(id) ?? transaction.objectStore('packs').get(id);
    packs.set(id, reading);
    return reading;
  };
  return together(
    keys.map(
      (key) => () =>
        own.has(storyOf(key))
          ? readStoryIn(transaction, storyOf(key))
          : readNarrow(transaction, key, readPack),
    ),
  );
}

const storyOf = (key: string) => key.slice(0, key.lastIndexOf('/'));

async function readNarrow(
  transaction: ReadTransaction,
  key: string,
  readPack: (id: string) => Promise<PackRecord | undefined>,
): Promise<StoryBundle | null> {
  const story = storyOf(key);
  const [record, head] = await together([
    () => transaction.objectStore('quotations').get(key),
    () => transaction.objectStore('stories').get(story),
  ]);
  if (!record || !head) return null;
  const quotation = record.value;
  const printing = [quotation.attestedBy, ...quotation.renditions.map((one) => one.article)];
  const [speaker, pack, articles] = await together([
    () => transaction.objectStore('speakers').get(`${story}/${quotation.speaker}`),
    () => readPack(head.pack),
    () =>
      together(
        [...new Set(printing)].map(
          (id) => () => transaction.objectStore('articles').get(`${story}/${id}`),
        ),
      ),
  ]);
  const { key: _key, pack: packId, claims, origins, ...rest } = head;
  const narrow: PackStory = {
    ...rest,
    claims: [...claims],
    origins: [...origins],
    articles: articles.flatMap((article) => (article ? [article.value] : [])),
    speakers: speaker ? [speaker.value] : [],
    quotations: [quotation],
    notes: [],
  };
  return {
    key: story,
    packTitle: pack?.title ?? packId,
    outlets: pack?.outlets ?? [],
    story: narrow,
    added: [],
  };
}
