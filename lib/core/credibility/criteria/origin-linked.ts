import type { FoundLink } from '../../article.ts';
import { phrase } from '../../phrase.ts';
import { type Criterion, found, listed, MOST_EVIDENCE } from '../criterion.ts';
import { isOtherOutlet } from './more-than-one-outlet.ts';

const isPaper = ({ to }: FoundLink) =>
  to.type === 'origin' &&
  (to.origin === 'document' ||
    to.origin === 'court-record' ||
    to.origin === 'dataset' ||
    to.origin === 'broadcast');

const namesOf = (links: readonly FoundLink[]) => [...new Set(links.map((link) => link.to.name))];

/**
 * Whether what the article rests on can be reached from the page: the papers and recordings that it
 * names, the outlets that it credits. Not told when the page's links were not read.
 */
export const originLinked: Criterion = ({ credits }) => {
  const sources = credits.filter((link) => isPaper(link) || isOtherOutlet(link));
  if (sources.length === 0) return found('cannot tell', [], phrase('phrase_no_origin_named'));
  const first = (links: readonly FoundLink[]) =>
    namesOf(links)
      .flatMap((name) => links.find((one) => one.to.name === name && one.evidence)?.evidence ?? [])
      .slice(0, MOST_EVIDENCE);
  if (sources.some((link) => link.linked === null)) {
    return found(
      'cannot tell',
      first(sources),
      phrase('phrase_links_not_read', listed(namesOf(sources))),
    );
  }
  const isReached = (name: string) => sources.some((one) => one.to.name === name && one.linked);
  const linked = sources.filter((link) => isReached(link.to.name));
  const missing = sources.filter((link) => !isReached(link.to.name));
  if (missing.length === 0) {
    return found('met', first(linked), phrase('phrase_origins_linked', listed(namesOf(linked))));
  }
  return linked.length > 0
    ? found(
        'partly',
        first(sources),
        phrase('phrase_origins_partly_linked', listed(namesOf(linked)), listed(namesOf(missing))),
      )
    : found(
        'not met',
        first(missing),
        phrase('phrase_origins_not_linked', listed(namesOf(missing))),
      );
};
