import { overlap, type Span } from '../../lib/core/span.ts';
import { type Candidate, findCandidates, locate } from '../../lib/core/speakers/candidates.ts';
import type { Narration } from '../../lib/core/speakers/narration.ts';
import { rank, type Weights } from '../../lib/core/speakers/rank.ts';
import { findTold } from '../../lib/core/speakers/told.ts';
import { isUnsaid } from '../../lib/core/speakers/unsaid.ts';
import { type Choice, fitConditionalLogit, type Training } from './conditional-logit.ts';
import type { LabelledArticle, LabelledStatement } from './speaker-cases.ts';

/**
 * Cross-validated by publisher, a pull of 3 is right .919 of the time and .975 when sure (of .831), a
 * pull of 8 .915 and .978 (of .794). 40 rounds in place of 100 change nothing by more than .004.
 */
export const TRAINING: Training = { pull: 3, rounds: 100 };
/** What is seen in fewer statements tells nothing that another site would share. */
const LEAST_SEEN = 4;

/** What is weighed for one statement, and what the labels say. */
interface Weighed {
  readonly article: LabelledArticle;
  readonly statement: LabelledStatement;
  readonly candidates: readonly Candidate[];
  readonly nobody: readonly string[];
  readonly right: readonly boolean[];
}

/** The answer for one statement, for the tables of the report. */
export interface Answer {
  readonly id: string;
  readonly expected: string;
  readonly found: string;
  readonly why: string;
  readonly share: number;
  readonly isRight: boolean;
}

const spanOf = ({ tokens }: Narration, { mention }: Candidate): Span => ({
  start: tokens[mention.first]?.start ?? 0,
  end: tokens[mention.last - 1]?.end ?? 0,
});

/**
 * What is weighed for each statement of an article, in order. The speaker before is the labelled
 * one, or with `weights` the one that they choose, as in use.
 */
function weigh(article: LabelledArticle, weights: Weights | null): Weighed[] {
  const { narration } = article;
  let previous: Span | null = null;
  return article.statements.flatMap((statement) => {
    const quoted = locate(narration, statement.pieces);
    // What a rule decides is not weighed in use.
    if (!quoted || isUnsaid(narration, quoted) || findTold(narration, quoted)) return [];
    const { candidates, nobody } = findCandidates(narration, quoted, previous);
    const right = candidates.map((one) =>
      (statement.sources ?? []).some((source) => overlap(source, spanOf(narration, one)) > 0),
    );
    const chosen = weights
      ? choose({ candidates, nobody }, weights).candidate
      : candidates[right.indexOf(true)];
    if (chosen) previous = spanOf(narration, chosen);
    return [{ article, statement, candidates, nobody, right }];
  });
}

function choose(
  { candidates, nobody }: Pick<Weighed, 'candidates' | 'nobody'>,
  weights: Weights,
): { readonly candidate: Candidate | undefined; readonly share: number } {
  const ranking = rank(candidates, nobody, weights);
  const share = Math.max(0, ...ranking.shares);
  if (share < ranking.nobody) return { candidate: undefined, share: ranking.nobody };
  return { candidate: candidates[ranking.shares.indexOf(share)], share };
}

/** Statements from which can be learned: the labels say who, and that phrase is among the candidates. */
const isLearnable = ({ statement, right }: Weighed) =>
  statement.sources !== null && (statement.sources.length === 0 || right.includes(true));

/** The weights that fit the labels of `articles` best; those of features that are seen often enough. */
export function fitSpeakers(articles: readonly LabelledArticle[], training = TRAINING): Weights {
  const first = fitOnce(
    articles.flatMap((article) => weigh(article, null)),
    training,
  );
  // Once more with the speakers before as they are found, not as labelled.
  return fitOnce(
    articles.flatMap((article) => weigh(article, first)),
    training,
  );
}

function fitOnce(weighed: readonly Weighed[], training: Training): Weights {
  const learnable = weighed.filter(isLearnable);
  const seen = new Map<string, number>();
  for (const { candidates, nobody } of learnable) {
    for (const feature of new Set([...nobody, ...candidates.flatMap((one) => one.features)]))
      seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const names = [...seen]
    .filter(([, count]) => count >= LEAST_SEEN)
    .map(([name]) => name)
    .sort();
  const ids = new Map(names.map((name, id) => [name, id]));
  const idsOf = (features: readonly string[]) => features.flatMap((name) => ids.get(name) ?? []);
  const choices = learnable.map(
    ({ candidates, nobody, right, statement }): Choice => ({
      alternatives: [...candidates.map((one) => idsOf(one.features)), idsOf(nobody)],
      right: [...right, statement.sources?.length === 0],
    }),
  );
  const fitted = fitConditionalLogit(choices, names.length, training);
  return new Map(names.map((name, id) => [name, fitted[id] ?? 0]));
}

/** What `weights` answer for the statements that somebody is labelled to have said. */
function answers(articles: readonly LabelledArticle[], weights: Weights): Answer[] {
  return articles.flatMap((article) =>
    weigh(article, weights).flatMap((one): Answer[] => {
      const { statement, candidates, right } = one;
      if (statement.sources?.length === 0 || statement.sourceText === '') return [];
      const { candidate, share } = choose(one, weights);
      const gold = candidates[right.indexOf(true)];
      const placeOf = (some: Candidate | undefined) =>
        some ? `${some.place} ${some.relation}` : 'none';
      const span = candidate ? spanOf(article.narration, candidate) : null;
      return [
        {
          id: `${article.id} @${statement.pieces[0]?.outer.start}`,
          expected: statement.sourceText,
          found: span ? article.narration.text.slice(span.start, span.end) : '–',
          why: `${placeOf(candidate)} instead of ${placeOf(gold)}`,
          share: candidate ? share : 0,
          isRight: candidate !== undefined && right[candidates.indexOf(candidate)] === true,
        },
      ];
    }),
  );
}

/** The answers for each publisher's articles, from weights that have seen the others' alone. */
export function crossValidate(articles: readonly LabelledArticle[], training = TRAINING): Answer[] {
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))].sort();
  return publishers.flatMap((publisher) => {
    const others = articles.filter((one) => one.publisher !== publisher);
    const own = articles.filter((one) => one.publisher === publisher);
    return answers(own, fitSpeakers(others, training));
  });
}
