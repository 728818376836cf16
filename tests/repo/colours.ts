import { isTest, type Repo } from './repo.ts';
import { faultsMatching } from './syntax.ts';

/** The files that hold colours: the theme, and two places that no style sheet of ours reaches. */
const HOLDERS = new Set([
  'components/theme/theme.css',
  // The badge is drawn by the browser.
  'lib/platform/toolbar.ts',
  // The mark on the page stands in the page's own document.
  'lib/page/mark-style.ts',
]);

const COLOUR =
  /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(\s*[\d.]/gi;

/** One place decides how the product looks, in light and in dark. */
export function colours(repo: Repo): string[] {
  return [...repo.values()]
    .filter(({ path }) => /^(?:lib|components|entrypoints)\/.*\.(?:css|tsx?|html)$/.test(path))
    .filter(({ path }) => !HOLDERS.has(path) && !isTest(path))
    .flatMap((file) =>
      faultsMatching(
        file,
        COLOUR,
        (matched) =>
          `${matched} is a colour that the theme does not know, so it fits one colour scheme at most. Use a ` +
          'property of components/theme/theme.css.',
      ),
    );
}
