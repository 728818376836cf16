import type { Repo } from './repo.ts';
import { faultsMatching } from './syntax.ts';

/** `left` and `right` in a property or a value, comments aside. */
const SIDE = /(?<![\w-])(?:[a-z]+-)*(?:left|right)\b(?!-)/g;
/** `padding: a b c d` and its like, where b and d differ. */
const FOUR = /(?:padding|margin|inset|border-width): (\S+) (\S+) (\S+) (?!\2;)\S+;/g;
const COMMENT = /\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g;

/** Languages that are read from right to left mirror the interface: no style names a side of it. */
export function logicalStyles(repo: Repo): string[] {
  return [...repo.values()]
    .filter(({ path }) => /^(?:components|entrypoints)\/.*\.css$/.test(path))
    .map((file) => ({
      ...file,
      text: file.text.replaceAll(COMMENT, (comment) => comment.replaceAll(/[^\n]/g, ' ')),
    }))
    .flatMap((file) => [
      ...faultsMatching(
        file,
        SIDE,
        (matched) =>
          `“${matched}” stays where it is when the language runs the other way. Use the logical ` +
          'property or value: inline-start, inline-end, start, end.',
      ),
      ...faultsMatching(
        file,
        FOUR,
        (matched) =>
          `“${matched}” gives left and right by name. Use the shorthand for what is equal, and ` +
          '…-inline-start or …-inline-end for the rest.',
      ),
    ]);
}
