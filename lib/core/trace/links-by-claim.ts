import type { FoundLink } from '../article.ts';
import { overlap, type Span } from '../span.ts';

const targetOf = ({ to }: FoundLink) => `${to.type}:${to.name.toLowerCase()}:${to.by ?? ''}`;

/** The links to one target so far, a claim each. */
interface Target {
  readonly links: FoundLink[];
}

/**
 * One link for each claim and each thing that it rests on. A claim is the run of sentences that a credit
 * covers: credits of the same target whose runs touch are one, with the surest one's sentence. A credit for the whole
 * article is a claim of its own; one that does not say what it covers is left out where the same
 * target has a link of the same kind that says it. In the order of the credits. Cost: linear, as the
 * credits of a target come in the order of the text.
 */
export function linksByClaim(credits: readonly FoundLink[]): FoundLink[] {
  const targets = new Map<string, Target>();
  const order: { target: Target; at: number }[] = [];
  for (const credit of credits) {
    const key = targetOf(credit);
    const target = targets.get(key) ?? { links: [] };
    targets.set(key, target);
    const at = target.links.findLastIndex((known) => isSameClaim(known, credit));
    const known = target.links[at];
    if (known) {
      target.links[at] = joined(known, credit);
      continue;
    }
    order.push({ target, at: target.links.length });
    target.links.push(credit);
  }
  return order.flatMap(({ target, at }) => {
    const link = target.links[at];
    if (!link) return [];
    const isSaid =
      link.covers === null &&
      target.links.some((one) => one.kind === link.kind && one.covers !== null);
    return isSaid ? [] : [link];
  });
}

function isSameClaim(a: FoundLink, b: FoundLink): boolean {
  if (a.whole !== b.whole) return false;
  if (a.covers === null || b.covers === null) return a.covers === b.covers && a.kind === b.kind;
  return overlap(a.covers, b.covers) > 0;
}

/** The surer of two credits of one claim, which covers what both do. */
function joined(known: FoundLink, credit: FoundLink): FoundLink {
  const surest = credit.confidence > known.confidence ? credit : known;
  return { ...surest, covers: both(known.covers, credit.covers) };
}

const both = (a: Span | null, b: Span | null): Span | null =>
  a && b ? { ...a, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : (a ?? b);
