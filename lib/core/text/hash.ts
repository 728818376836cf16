/**
 * FNV-1a over UTF-16 units with a murmur3 finaliser, which spreads the low bits that sampling
 * looks at (Fowler, Noll, Vo; Appleby's fmix32). Unsigned 32 bits; not for secrets. Part of the
 * fingerprint recipe: a change here is a new recipe.
 */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Two independent 32-bit hashes as 16 hexadecimal digits. */
export function hash64Hex(text: string): string {
  const hex = (value: number) => value.toString(16).padStart(8, '0');
  return hex(hash32(text)) + hex(hash32(text, 0x9e3779b9));
}
