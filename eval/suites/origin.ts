import { join } from 'node:path';
import { readInput } from '../../cli/read-input.ts';
import { analyze } from '../../lib/core/analyze.ts';
import type { Analysis, FoundLink, LinkKind } from '../../lib/core/article.ts';
import { outletReader } from '../../lib/core/trace/find-outlets.ts';
import { isSameOutlet, knownOutlet } from '../../lib/core/trace/known-outlets.ts';
import { readCases } from '../cases.ts';
import { precisionRecall, share } from '../scores/count.ts';
import type { Suite } from '../suite.ts';

interface Case {
  readonly id: string;
  readonly publisher: string;
  readonly byline: string | null;
  readonly title: string;
  readonly text: string;
  readonly label: 'wire' | 'credited' | 'own';
  readonly origin: string | null;
}

/** Publishers as the cases name them, and the outlets that they are. */
const OUTLET_OF: Readonly<Record<string, string>> = {
  breitbart: 'Breitbart',
  'huff-post': 'The Huffington Post',
  'west-journal': 'Western Journalism',
  'usa-today': 'USA Today',
  'wash-post': 'The Washington Post',
  nyt: 'The New York Times',
  politico: 'Politico',
};

/** The article is carried whole from there. */
const CARRIED: readonly LinkKind[] = ['syndicates', 'copies'];
/** Something of the article was taken from there. */
const TAKEN: readonly LinkKind[] = ['re-reports', 'obtained', 'excerpts', 'copies', 'syndicates'];

const shown = (links: readonly FoundLink[]) =>
  links.map(({ kind, to, basis }) => `${kind} ${to.name} (${basis})`).join(', ') || '–';

/** The outlet that a label means, under its own name: labels say “AP” or “RawStory.com”. */
const outletNamed = (name: string) => knownOutlet(name)?.name ?? name;

const isTo = (link: FoundLink, origin: string) =>
  link.to.type === 'outlet' && isSameOutlet(link.to.name, outletNamed(origin));

/** Whether the outlet is named, however it is spelt there, where the article can be read. */
function leavesAName({ text, title, byline }: Case, origin: string): boolean {
  const all = `${title}\n${byline ?? ''}\n${text}`;
  return (
    all.includes(origin) ||
    outletReader()(all).some(({ outlet }) => outlet.name === outletNamed(origin))
  );
}

const linksOf = ({ credits }: Analysis, kinds: readonly LinkKind[]) =>
  credits.filter((link) => link.to.type === 'outlet' && kinds.includes(link.kind));

/**
 * Where an article comes from. How the cases are counted:
 * - `wire` is found when some link says that the article is carried (`syndicates` or `copies`) from the
 *   agency of the label. A carried link of an `own` article, or to another outlet, is a false alarm.
 * - `credited` is found when some link says that something was taken from the outlet of the label.
 *   Articles that print no name of it in text, headline or byline cannot be judged by anybody
 *   who reads them, and are left out: 12 of the 39 that are not `own`.
 * - `own` has to yield no carried link. Single credits are right there: such articles do quote what
 *   somebody “told CNN”. A credit that would speak for the whole article is counted apart.
 */
export const origin: Suite = {
  name: 'origin',
  title: 'the wire or outlet that an article comes from',
  needs: ['origin/polnear-origin.jsonl'],
  async measure(data, fail) {
    let [hits, falseAlarms, misses] = [0, 0, 0];
    let [credited, creditedFound, own, ownCarried, ownWhole] = [0, 0, 0, 0, 0];
    for await (const one of readCases<Case>(join(data, 'origin/polnear-origin.jsonl'))) {
      const read = readInput({
        text: one.text,
        headline: one.title,
        outlet: OUTLET_OF[one.publisher] ?? one.publisher,
        byline: one.byline === 'None' ? null : one.byline,
      });
      if (!read.ok) continue;
      const analysis = analyze(read.value);
      const { id, label } = one;
      const carried = linksOf(analysis, CARRIED);
      const found = shown(analysis.chain);
      if (label === 'wire' && one.origin) {
        const gold = one.origin;
        const isFound = carried.some((link) => isTo(link, gold));
        if (isFound) hits++;
        else misses++;
        if (!isFound) fail({ figure: 'wire missed', id, expected: gold, found });
      }
      if (label === 'credited' && one.origin && leavesAName(one, one.origin)) {
        const gold = one.origin;
        credited++;
        const isFound = linksOf(analysis, TAKEN).some((link) => isTo(link, gold));
        if (isFound) creditedFound++;
        else fail({ figure: 'credited missed', id, expected: gold, found });
      }
      const wrong = carried.filter((link) => label !== 'wire' || !isTo(link, one.origin ?? ''));
      falseAlarms += Number(wrong.length > 0);
      if (wrong.length > 0)
        fail({ figure: `carried, but ${label}`, id, expected: one.origin ?? '–', found });
      if (label !== 'own') continue;
      own++;
      const whole = linksOf(analysis, TAKEN).filter((link) => link.whole);
      ownCarried += Number(wrong.length > 0);
      ownWhole += Number(whole.length > 0);
      if (whole.length > 0)
        fail({ figure: 'own, but wholly credited', id, expected: '–', found: shown(whole) });
    }
    const wire = precisionRecall(hits, falseAlarms, misses);
    return [
      { name: 'wire precision', value: wire.precision, cases: hits + falseAlarms, atLeast: 0.95 },
      { name: 'wire recall', value: wire.recall, cases: hits + misses, atLeast: 0.8 },
      { name: 'credited recall', value: share(creditedFound, credited), cases: credited },
      { name: 'own, called carried', value: ownCarried, cases: own, unit: 'articles' },
      { name: 'own, credited as a whole', value: ownWhole, cases: own, unit: 'articles' },
    ];
  },
};
