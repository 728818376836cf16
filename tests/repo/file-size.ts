import { isTest, type Repo, sources } from './repo.ts';

/** The most lines a file of code may have. */
const CEILING = 300;
/** Where the median of what ships has to lie: longer is hard to hold, shorter is dust. */
const MEDIAN = { least: 30, most: 120 };

/** Data tables, the only files above the ceiling. */
const TABLES: Readonly<Record<string, string>> = {
  'lib/core/align/align.cases.ts':
    'what is printed, what was said, and the differences, a row each',
  'lib/core/speakers/weights.ts': 'a weight and its feature on each line, written by training',
  'lib/core/speakers/wrong-mouth.cases.ts': 'short articles and who spoke in them, a row each',
  'lib/core/trace/outlets/united-states.ts': 'outlets of one country, a row each',
  'tests/support/page-view-fixtures.ts': 'whole views of pages, as data for component tests',
};

const lines = (text: string) => text.trimEnd().split('\n').length;

/** No file of code is too long to be read in one sitting. */
export function fileCeiling(repo: Repo): string[] {
  const code = [...repo.values()].filter(({ path }) => /\.(?:tsx?|css|m?js)$/.test(path));
  const long = code.filter(({ text }) => lines(text) > CEILING).map(({ path }) => path);
  return [
    ...long
      .filter((path) => !(path in TABLES))
      .map(
        (path) =>
          `${path}:${lines(repo.get(path)?.text ?? '')}: more than ${CEILING} lines is more than one idea. ` +
          'Split it; a table of data is named in tests/repo/file-size.ts with its reason.',
      ),
    ...Object.keys(TABLES)
      .filter((path) => repo.has(path) && !long.includes(path))
      .map((path) => `${path}: is short now. Take it off the list in tests/repo/file-size.ts.`),
  ];
}

/** Files are of a size that a reader can hold. */
export function fileMedian(repo: Repo): string[] {
  const sizes = sources(repo, ['lib', 'components', 'entrypoints'])
    .filter(({ path }) => !isTest(path))
    .map(({ text }) => lines(text))
    .sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return median >= MEDIAN.least && median <= MEDIAN.most
    ? []
    : [
        `lib, components, entrypoints: half of the files have ${median} lines or fewer, which should lie between ` +
          `${MEDIAN.least} and ${MEDIAN.most}. Split what holds two ideas, join what holds none.`,
      ];
}
