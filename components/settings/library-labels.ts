import type { Caution } from '../../lib/core/match/caution.ts';
import type { Settings, Spotting } from '../../lib/core/view/library-view.ts';
import type { MessageKey } from '../wording/text.tsx';

/** Every way to spot stories, in the order in which they are offered, with what it means. */
export const SPOTTING_LABELS: Readonly<Record<Spotting, { label: MessageKey; hint: MessageKey }>> =
  {
    'all-sites': { label: 'settings_spotting_all', hint: 'settings_spotting_all_hint' },
    'chosen-sites': { label: 'settings_spotting_chosen', hint: 'settings_spotting_chosen_hint' },
    'on-click': { label: 'settings_spotting_click', hint: 'settings_spotting_click_hint' },
  };

export const SPOTTINGS: readonly Spotting[] = ['all-sites', 'chosen-sites', 'on-click'];

/** How long page results are kept: the choice, what it means, and a sentence for the list itself. */
export const RETENTION_LABELS: Readonly<
  Record<Settings['retentionDays'], { label: MessageKey; hint: MessageKey; kept: MessageKey }>
> = {
  0: {
    label: 'settings_retention_none',
    hint: 'settings_retention_none_hint',
    kept: 'library_pages_kept_none',
  },
  1: {
    label: 'settings_retention_day',
    hint: 'settings_retention_day_hint',
    kept: 'library_pages_kept_day',
  },
  7: {
    label: 'settings_retention_week',
    hint: 'settings_retention_week_hint',
    kept: 'library_pages_kept_week',
  },
  30: {
    label: 'settings_retention_month',
    hint: 'settings_retention_month_hint',
    kept: 'library_pages_kept_month',
  },
};

/** How sure a match has to be, in the order in which the ways are offered. */
export const CAUTION_LABELS: Readonly<Record<Caution, { label: MessageKey; hint: MessageKey }>> = {
  strict: { label: 'settings_caution_strict', hint: 'settings_caution_strict_hint' },
  cautious: { label: 'settings_caution_cautious', hint: 'settings_caution_cautious_hint' },
  eager: { label: 'settings_caution_eager', hint: 'settings_caution_eager_hint' },
};

export const RETENTIONS: readonly Settings['retentionDays'][] = [0, 1, 7, 30];
