import type { Article } from '../article.ts';
import type { Evidence } from '../pack/pack.ts';
import { findSelected } from '../pack/selector.ts';
import { type Span, type SpanField, slice } from '../span.ts';
import type { EvidenceView } from './page-view.ts';
import { articleOutlet, type StoryBundle } from './story-bundle.ts';

/** The string that a span of `field` indexes. */
export function fieldText(article: Article, field: SpanField): string {
  switch (field) {
    case 'text':
      return article.text;
    case 'headline':
      return article.headline ?? '';
    case 'byline':
      return article.byline.join('\n');
    case 'caption':
      return article.captions.join('\n');
    case 'furniture':
      return article.furniture;
    default: {
      const never: never = field;
      return never;
    }
  }
}

/** A sentence of the open page as evidence. */
export function evidenceOnPage(article: Article, span: Span): EvidenceView {
  return { from: 'page', sentence: slice(fieldText(article, span.in ?? 'text'), span), span };
}

/**
 * Stored evidence as a reader sees it: the sentence itself when the open page holds it in any
 * field, else the curator's paraphrase with the outlet it was read at.
 */
export function showEvidence(
  stored: Evidence,
  article: Article,
  bundle: StoryBundle,
): EvidenceView {
  if (stored.selector) {
    for (const field of ['text', 'headline', 'caption', 'furniture'] as const) {
      const found = findSelected(fieldText(article, field), stored.selector);
      if (found) return evidenceOnPage(article, field === 'text' ? found : { ...found, in: field });
    }
  }
  return {
    from: 'curator',
    paraphrase: stored.paraphrase,
    outlet: articleOutlet(bundle, stored.article),
  };
}
