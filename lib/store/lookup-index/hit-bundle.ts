import type { PackStory } from '../../core/pack/pack.ts';
import type { StoryBundle } from '../../core/view/story-bundle.ts';
import { readStoryIn } from '../library.ts';
import { type ReadTransaction, together } from '../transact.ts';

/**
 * A story with what of it shows one quotation: its speaker, the articles that print it, the pack's
 * outlets. Of a story with coverage that the reader added, all of it. Null when the quotation is not
 * stored. Cost: a record for each of these, instead of the whole story.
 */
export async function readHitBundle(
  transaction: ReadTransaction,
  key: string,
): Promise<StoryBundle | null> {
  const story = key.slice(0, key.lastIndexOf('/'));
  const [added, record, head] = await together([
    () => transaction.objectStore('additions').index('story').count(story),
    () => transaction.objectStore('quotations').get(key),
    () => transaction.objectStore('stories').get(story),
  ]);
  if (!head) return null;
  if (added > 0) return readStoryIn(transaction, story);
  if (!record) return null;
  const quotation = record.value;
  const printing = [quotation.attestedBy, ...quotation.renditions.map((one) => one.article)];
  const [speaker, pack, articles] = await together([
    () => transaction.objectStore('speakers').get(`${story}/${quotation.speaker}`),
    () => transaction.objectStore('packs').get(head.pack),
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
