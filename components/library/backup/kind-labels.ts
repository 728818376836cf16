import type { BackupKind } from '../../../lib/core/backup/backup-line.ts';
import type { KindUse } from '../../../lib/core/view/library-view.ts';
import type { MessageKey } from '../../wording/text.tsx';

/** What a reader calls the kinds of records of a backup. */
export const BACKUP_KIND_LABELS: Readonly<Record<BackupKind, MessageKey>> = {
  packs: 'kind_packs',
  stories: 'kind_stories',
  additions: 'kind_additions',
  regroupings: 'kind_regroupings',
  texts: 'kind_texts',
  edits: 'kind_edits',
  changes: 'kind_changes',
  drafts: 'kind_drafts',
  trash: 'kind_deleted',
  pageResults: 'kind_pages',
  dismissals: 'kind_dismissals',
  readersWords: 'kind_words',
  factChecks: 'kind_fact_checks',
  annotations: 'annotations_title',
  subscriptions: 'kind_subscriptions',
  settings: 'kind_settings',
};

/** What is stored, in the kinds that its size is told by. */
export const USE_LABELS: Readonly<Record<KindUse['kind'], MessageKey>> = {
  stories: 'kind_stories',
  yours: 'use_yours',
  checks: 'kind_fact_checks',
  annotations: 'annotations_title',
  texts: 'kind_texts',
  pages: 'kind_pages',
  deleted: 'kind_deleted',
  indexes: 'use_indexes',
};
