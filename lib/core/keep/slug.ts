import { hash64Hex } from '../text/hash.ts';
import { wordForms } from '../text/words.ts';

const MOST = 48;

/**
 * A record id for `words`, told apart by `distinct` (an address, a text): the first words in plain
 * letters and eight digits of a hash. The same input gives the same id.
 */
export function slug(words: string, distinct: string): string {
  const plain = wordForms(words)
    .map((form) => form.normalize('NFD').replace(/[^a-z0-9]/g, ''))
    .filter((form) => form !== '')
    .join('-')
    .slice(0, MOST)
    .replace(/-+$/, '');
  const tail = hash64Hex(distinct).slice(0, 8);
  return plain ? `${plain}-${tail}` : tail;
}
