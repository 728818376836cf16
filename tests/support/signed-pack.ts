import { generateKeyPairSync, sign } from 'node:crypto';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { makePack, makeStory } from './factories.ts';

/** An edition of one pack, with a story of each title. */
export const editionOf = (...titles: readonly string[]): Pack =>
  makePack({ stories: titles.map((title, at) => makeStory({ id: `story-${at}`, title })) });

const mine = generateKeyPairSync('ed25519');
/** Somebody else’s key. */
export const otherKeys = generateKeyPairSync('ed25519');
const rawOf = (key: typeof mine.publicKey) =>
  key.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
/** The public key that signs where nothing else is said, base64. */
export const MY_KEY = rawOf(mine.publicKey);

/** The file that lies beside a pack’s and vouches for it. */
export function signatureOf(body: string, keys = mine): string {
  return JSON.stringify({
    format: 'headwater-signature',
    version: 1,
    key: rawOf(keys.publicKey),
    signature: sign(null, Buffer.from(body), keys.privateKey).toString('base64'),
  });
}
