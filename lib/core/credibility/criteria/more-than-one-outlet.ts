import type { FoundLink } from '../../article.ts';
import { phrase } from '../../phrase.ts';
import { overlap, type Span } from '../../span.ts';
import { type Criterion, type Found, found, listed, MOST_EVIDENCE } from '../criterion.ts';

/** Below this, a credit only says that an outlet helped. */
const A_SOURCE = 0.5;

export const isOtherOutlet = ({ to, kind, confidence }: FoundLink) =>
  to.type === 'outlet' && kind !== 'original' && kind !== 'unknown' && confidence >= A_SOURCE;

const isSame = (a: Span | null, b: Span | null) =>
  a !== null && b !== null && a.in === b.in && overlap(a, b) > 0;

/** Outlets credited for one passage, and what the page says that they had it from. */
interface Together {
  readonly names: readonly string[];
  readonly origins: readonly string[];
}

/** The largest set of outlets credited for one passage; null when no two are. Cost: the square of `MOST_EVIDENCE`. */
function together(others: readonly FoundLink[], credits: readonly FoundLink[]): Together | null {
  let most: Together | null = null;
  for (const one of others.slice(0, 5 * MOST_EVIDENCE)) {
    const group = others.filter((other) => other === one || isSame(one.covers, other.covers));
    const names = [...new Set(group.map((link) => link.to.name))];
    if (names.length < 2 || names.length <= (most?.names.length ?? 0)) continue;
    const origins = credits.filter(
      ({ to, covers }) => to.through && names.includes(to.through) && isSame(covers, one.covers),
    );
    most = { names, origins: [...new Set(origins.map((link) => link.to.name))] };
  }
  return most;
}

/**
 * Whether the page shows that more than one outlet reports the same. Outlets credited for other
 * passages do not count, and one page never shows that origins differ: two outlets may rest on one report.
 * Where the reader has a list of notable outlets, only those on it count.
 */
export const moreThanOneOutlet: Criterion = ({ credits, isNotable }) => {
  // A poll or a programme that is cited is not the story reported once more.
  const all = credits.filter((link) => isOtherOutlet(link) && link.kind !== 'cites');
  const others = isNotable ? all.filter(({ to }) => isNotable(to)) : all;
  const names = [...new Set(others.map((link) => link.to.name))];
  if (others.length < all.length && names.length < 2) return fewNotable(all, others);
  const evidence = names
    .flatMap(
      (name) => others.find((link) => link.to.name === name && link.evidence)?.evidence ?? [],
    )
    .slice(0, MOST_EVIDENCE);
  const [first] = names;
  if (first === undefined) return found('cannot tell', [], phrase('phrase_credits_nobody'));
  if (names.length === 1) {
    const had = credits.filter(({ to }) => to.through === first).map(({ to }) => to.name);
    return had.length > 0
      ? found('cannot tell', evidence, phrase('phrase_rests_on_one_origin', first, listed(had)))
      : found('cannot tell', evidence, phrase('phrase_rests_on_outlets', first));
  }
  const group = together(others, credits);
  if (!group) {
    return found(
      'cannot tell',
      evidence,
      phrase('phrase_credits_apart', names.length, listed(names)),
    );
  }
  const { length } = group.names;
  return group.origins.length === 1
    ? found(
        'partly',
        evidence,
        phrase('phrase_credits_one_origin', length, listed(group.names), listed(group.origins)),
      )
    : found('partly', evidence, phrase('phrase_credits_several', length, listed(group.names)));
};

/** What is said where the page credits outlets and fewer than two of them are on the reader's list. */
function fewNotable(all: readonly FoundLink[], notable: readonly FoundLink[]): Found {
  const names = [...new Set(all.map((link) => link.to.name))];
  const evidence = all.flatMap((link) => link.evidence ?? []).slice(0, MOST_EVIDENCE);
  const [one] = notable;
  return found(
    'cannot tell',
    evidence,
    one
      ? phrase('phrase_one_notable', listed(names), one.to.name)
      : phrase('phrase_none_notable', listed(names)),
  );
}
