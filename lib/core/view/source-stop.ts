import type { FoundLink, LinkKind, OriginKind } from '../article.ts';
import type { EvidenceView } from './page-view.ts';

/** An outlet or origin that the page credits, once for all of its credits. */
export interface SourceStop {
  /** How the page rests on it: the kind of the surest credit. */
  readonly kind: LinkKind;
  readonly type: 'outlet' | 'origin';
  /** Who said it, where the page names one; else the outlet or the origin. */
  readonly name: string;
  /** What was said or where, beside the name of who said it. */
  readonly detail: string | null;
  /** What kind of origin it is; of an outlet, what the outlet had it from. */
  readonly origin: OriginKind | null;
  readonly basis: FoundLink['basis'];
  /** Whether it speaks for the whole article. */
  readonly whole: boolean;
  /** How many passages apart it speaks for; null when the page does not say which. */
  readonly passages: number | null;
  /** Whether the page links to it; null when that was not read. */
  readonly linked: boolean | null;
  /** Whether it is likely but not sure that the page rests on it. */
  readonly isUnsure: boolean;
  readonly evidence: readonly EvidenceView[];
}

/** A stop that the page itself leads to, and what that one obtained. */
export interface PageSource extends SourceStop {
  readonly behind: readonly SourceStop[];
}
