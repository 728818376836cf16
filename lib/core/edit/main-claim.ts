import type { PackStory } from '../pack/pack.ts';

/**
 * The story with one main claim, which is its first: `id`, or without one (or where it is not there)
 * the first that is called main, or else the first. The same story when it is so already.
 */
export function withOneMainClaim(story: PackStory, id?: string): PackStory {
  const { claims } = story;
  const main =
    claims.find((claim) => claim.id === id) ?? claims.find((claim) => claim.main) ?? claims[0];
  if (!main || (claims[0] === main && claims.every((claim) => claim.main === (claim === main))))
    return story;
  const others = claims.filter((claim) => claim !== main);
  return {
    ...story,
    claims: [{ ...main, main: true }, ...others.map((claim) => ({ ...claim, main: false }))],
  };
}
