import { wordForms } from '../text/words.ts';

/**
 * Words of a printed quotation times words of a stored one, added up over all pairs that are held against each
 * other: some two seconds. A page of 10,000 words in marks against a story of 4,000 stays below; a page made to
 * hold the worker up, of the million units that are read, would take minutes.
 */
const MOST_WORK = 40_000_000;
/** So many words in a row, on both sides, make a pair worth holding where not all can be. */
const RUN = 4;
/** Stored quotations that one run of words stands for, at most: what stands in more of them tells little. */
const MOST_HOLDERS = 8;

/**
 * For each stored quotation the places of the printed ones to hold against it: all of them, in order, as long as that is
 * bounded; else those that have a run of words in common with it, the most first, each stored quotation with its share of
 * what may be done. Cost: the words of both, and what was chosen.
 */
export function choosePairs(
  printed: readonly string[],
  stored: readonly string[],
  most = MOST_WORK,
): (readonly number[])[] {
  const [page, story] = [printed.map(wordForms), stored.map(wordForms)];
  if (countWords(page) * countWords(story) <= most) return story.map(() => [...printed.keys()]);
  const share = most / story.length;
  const common = countCommonRuns(page, story);
  return story.map((words, at) => {
    let left = share;
    return [...(common[at] ?? [])]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .flatMap(([place]) => {
        left -= (page[place]?.length ?? 0) * words.length;
        return left < 0 ? [] : [place];
      });
  });
}

const countWords = (texts: readonly (readonly string[])[]) =>
  texts.reduce((sum, words) => sum + words.length, 0);

function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** For each text of the story, how many runs each text of the page has in common with it. */
function countCommonRuns(
  page: readonly (readonly string[])[],
  story: readonly (readonly string[])[],
): Map<number, number>[] {
  const holders = new Map<string, number[]>();
  for (const [at, words] of story.entries()) {
    for (const run of runsOf(words)) {
      const known = holders.get(run);
      if (!known) holders.set(run, [at]);
      else if (known.length < MOST_HOLDERS) known.push(at);
    }
  }
  const common = story.map(() => new Map<number, number>());
  for (const [place, words] of page.entries()) {
    for (const run of runsOf(words))
      for (const at of holders.get(run) ?? [])
        common[at]?.set(place, (common[at]?.get(place) ?? 0) + 1);
  }
  return common;
}
