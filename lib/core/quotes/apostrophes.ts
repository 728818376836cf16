/** Words that lose their beginning to an apostrophe: ’em, ’til, ’twas, rock ’n’ roll. Data. */
const CLIPPED =
  /^(?:em|til|till|tis|twas|twere|cause|cos|cuz|bout|round|ere|neath|n|nuff|sup|kay|gainst|tween|fraid|scuse|member|stead|fore|course)(?![\p{L}\p{N}])/iu;
/** Endings that stand apart in text that was cut into words: “Holm 's”, “they 're”. */
const ENDING = /^(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])/iu;
/** Years without their century: ’90s, ’16. */
const YEAR = /^\d\ds?(?![\p{L}\p{N}])/u;

/** How much of a text must be seen to know a clipped word: the longest, and what follows it. */
export const CLIPPED_REACH = 9;

/**
 * Whether a single mark before `after` is an apostrophe: what follows is a word that lost its
 * beginning, an ending that stands apart, or a year. `after` needs its first 9 units only.
 */
export function isClipped(after: string): boolean {
  return CLIPPED.test(after) || ENDING.test(after) || YEAR.test(after);
}
