import { inOneOrder } from '../core/pack/in-one-order.ts';
import type { PackHead, PackStory } from '../core/pack/pack.ts';

/** Stories that are hashed together: the platform's hash takes no stream. */
const AT_ONCE = 100;

/**
 * What a pack says, as 64 hexadecimal digits: SHA-256 of its head and its stories in their order, hashed on from hundred to
 * hundred. The same for both forms of the file, however it is spaced and its fields ordered. Null when one of the stories is: it
 * could not be read. Cost: linear in the pack; a hundred stories are in memory.
 */
export async function exportDigest(
  head: PackHead,
  stories: AsyncIterable<PackStory | null> | Iterable<PackStory | null>,
): Promise<string | null> {
  let digest = await sha256(inOneOrder(head));
  let texts: string[] = [];
  const flush = async () => {
    if (texts.length > 0) digest = await sha256([digest, ...texts].join('\n'));
    texts = [];
  };
  for await (const story of stories) {
    if (!story) return null;
    texts.push(inOneOrder(story));
    if (texts.length === AT_ONCE) await flush();
  }
  await flush();
  return digest;
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
