import type { PackCorrection } from '../pack/pack.ts';
import { DEFAULT_CHOICES, type ReaderChoices } from '../reader-choices.ts';
import type { Language } from '../wording/languages.ts';
import type { AnnotationView } from './annotation-view.ts';
import type { FactCheckView } from './fact-check-view.ts';
import type { ClaimView, CoverageItem, NoteView, StoryQuotation } from './page-view.ts';
import type { SeenPage, SeenQuotation } from './seen-page.ts';
import type { TimelineStop } from './timeline-view.ts';

/** How stories are spotted, as the reader chose. */
export type Spotting = 'all-sites' | 'chosen-sites' | 'on-click';

/** What the settings page shows and changes. */
export interface Settings extends ReaderChoices {
  /** Null until the reader has answered the welcome's question. */
  readonly spotting: Spotting | null;
  /** Whether anything at all is drawn in pages; the badge alone serves without. */
  readonly drawsInPages: boolean;
  /** Whether quotations are underlined in pages. */
  readonly marksInPages: boolean;
  /** Whether the pill is shown in pages. */
  readonly pillInPages: boolean;
  /** Whether kept stories keep the article's text on this device. */
  readonly keepText: boolean;
  /** Days that page results are kept; 0 keeps none. */
  readonly retentionDays: 0 | 1 | 7 | 30;
  /** Host names, lower case, without `www.`: there, and on their subdomains, nothing is spotted. */
  readonly sitesOff: readonly string[];
  /** The language of the interface; null for the browser's. */
  readonly language: Language | null;
  /** Days with changes after which a backup is called to mind; 0 never. */
  readonly backupDays: 0 | 7 | 30 | 90;
}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_CHOICES,
  spotting: null,
  drawsInPages: true,
  marksInPages: true,
  pillInPages: true,
  keepText: false,
  retentionDays: 7,
  sitesOff: [],
  language: null,
  backupDays: 30,
};

/** One page on which a story was met: part of the browsing log that the reader can clear. */
export interface PageResult {
  readonly url: string;
  readonly story: string;
  readonly storyTitle: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The document that was open: the same one, read again, is the same visit. */
  readonly visit?: string;
  /** What it printed as said, without the words. */
  readonly quotations?: readonly SeenQuotation[];
  /** The same of the visit before. */
  readonly before?: SeenPage;
}

/** A pack as the list of packs shows it. */
export interface PackHeadView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly curator: string;
  /** ISO 8601 day. */
  readonly published: string;
  readonly licence: string;
  /** How its curator is reached, as the pack says; null when it does not. */
  readonly contact: string | null;
  /** How many stories of a change that ended half-way are in, of how many; absent where none did. */
  readonly cutShort?: { readonly taken: number; readonly of: number };
}

/** A story that was deleted and can be brought back. */
export interface DeletedStory {
  readonly key: string;
  readonly title: string;
}

/** The stories that were deleted last, and how many there are. */
export interface DeletedStories {
  readonly stories: readonly (DeletedStory & {
    /** Milliseconds since the epoch; one story may be deleted more than once. */
    readonly at: number;
  })[];
  readonly total: number;
}

/** How much of one kind is stored. */
export interface KindUse {
  readonly kind:
    | 'stories'
    | 'yours'
    | 'checks'
    | 'annotations'
    | 'texts'
    | 'pages'
    | 'deleted'
    | 'indexes';
  readonly records: number;
  /** About. */
  readonly bytes: number;
}

/** What was put right in a story, or came of it later. */
export interface CorrectionView {
  readonly id: string;
  readonly kind: PackCorrection['kind'];
  readonly says: string;
  /** Null when it is about the story. */
  readonly outlet: string | null;
  readonly on: string | null;
  readonly url: string | null;
  readonly recorded: { readonly by: string; readonly on: string };
}

/** A stored story shown without a page: nothing is held against what somebody reads. */
export interface StoryPageView {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly packTitle: string;
  /** How the curator of its pack is reached; null where none is named. */
  readonly contact: string | null;
  readonly own: boolean;
  readonly recorded: { readonly by: string; readonly on: string };
  readonly claims: readonly ClaimView[];
  readonly quotations: readonly StoryQuotation[];
  readonly coverage: readonly CoverageItem[];
  readonly timeline: readonly TimelineStop[];
  readonly notes: readonly NoteView[];
  /** By date, those without one last. */
  readonly corrections: readonly CorrectionView[];
  /** What others found who checked a claim of it. */
  readonly factChecks: readonly FactCheckView[];
  readonly annotations: readonly AnnotationView[];
}
