import { inOneOrder } from '../core/pack/in-one-order.ts';
import type { PackHead, PackStory } from '../core/pack/pack.ts';

/** Stories that are hashed together: the platform's hash takes no stream. */
const AT_ONCE = 100;

/**
 * What a pack says, as 64 hexadecimal digits: SHA-256 of its stories in their order, hashed on from hundred to hundred, and
 * of its head, last, since a file that is being written knows that last. The same for both forms of the file, however it is
 * spaced and its fields ordered. Cost: linear in the pack; a hundred stories are in memory.
 */
export function packDigest() {
  let digest = '';
  let texts: string[] = [];
  const flush = async () => {
    if (texts.length > 0) digest = await sha256([digest, ...texts].join('\n'));
    texts = [];
  };
  return {
    async add(story: PackStory): Promise<void> {
      texts.push(inOneOrder(story));
      if (texts.length === AT_ONCE) await flush();
    },
    async end(head: PackHead): Promise<string> {
      await flush();
      return sha256(`${digest}\n${inOneOrder(head)}`);
    },
  };
}

/** The same of a file that is read; null when one of its stories is: it could not be read. */
export async function exportDigest(
  head: PackHead,
  stories: AsyncIterable<PackStory | null>,
): Promise<string | null> {
  const digest = packDigest();
  for await (const story of stories) {
    if (!story) return null;
    await digest.add(story);
  }
  return digest.end(head);
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
