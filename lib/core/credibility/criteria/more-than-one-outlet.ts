import type { FoundLink } from '../../article.ts';
import { phrase } from '../../phrase.ts';
import { type Criterion, found, listed, MOST_EVIDENCE } from '../criterion.ts';

/** Below this, a credit only says that an outlet helped. */
const A_SOURCE = 0.5;

export const isOtherOutlet = ({ to, kind, confidence }: FoundLink) =>
  to.type === 'outlet' && kind !== 'original' && kind !== 'unknown' && confidence >= A_SOURCE;

/**
 * Whether the page shows that more than one outlet reports it. One page alone never shows that their
 * origins differ: two outlets that are credited may rest on one report.
 */
export const moreThanOneOutlet: Criterion = ({ credits }) => {
  // A poll or a programme that is cited is not the story reported once more.
  const others = credits.filter((link) => isOtherOutlet(link) && link.kind !== 'cites');
  const names = [...new Set(others.map((link) => link.to.name))];
  const evidence = names
    .flatMap(
      (name) => others.find((link) => link.to.name === name && link.evidence)?.evidence ?? [],
    )
    .slice(0, MOST_EVIDENCE);
  const [first] = names;
  if (first === undefined) return found('cannot tell', [], phrase('phrase_credits_nobody'));
  return names.length === 1
    ? found('cannot tell', evidence, phrase('phrase_rests_on_outlets', first))
    : found('partly', evidence, phrase('phrase_credits_several', names.length, listed(names)));
};
