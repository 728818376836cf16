import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Facet } from '../../../lib/core/library/facets.ts';
import { ORIGIN_KINDS } from '../../../lib/core/library/origin-kinds.ts';
import {
  ALL_STORIES,
  type StoryQuery,
  type StorySort,
} from '../../../lib/core/library/story-query.ts';
import { ORIGIN_LABELS } from '../../wording/labels.ts';
import { type MessageKey, useText } from '../../wording/text.tsx';
import { FacetField } from './FacetField.tsx';
import './StoryFilters.css';

const SORTS: readonly [StorySort, MessageKey][] = [
  ['date', 'library_sort_date'],
  ['title', 'library_sort_title'],
  ['recorded', 'library_sort_recorded'],
  ['articles', 'library_sort_articles'],
];

export interface StoryFiltersProps {
  readonly query: StoryQuery;
  /** `isTyping` while words change letter by letter: no step that “back” should lead to. */
  readonly onQuery: (query: StoryQuery, isTyping: boolean) => void;
  readonly outlets: readonly Facet[];
  readonly speakers: readonly Facet[];
  /** Titles of the packs by their ids. */
  readonly packTitles: ReadonlyMap<string, string>;
}

/** What the list is narrowed to, and in which order it is. */
export function StoryFilters(props: StoryFiltersProps) {
  const { t } = useText();
  const { query, outlets, speakers } = props;
  const change = (to: Partial<StoryQuery>, isTyping = false) =>
    props.onQuery({ ...query, ...to }, isTyping);
  // The address holds no space at the end, which the next word needs.
  const [typed, setTyped] = useState(query.words);
  useEffect(
    () => setTyped((now) => (now.trim() === query.words ? now : query.words)),
    [query.words],
  );
  return (
    <search class="story-filters">
      <input
        type="search"
        class="story-search"
        autocomplete="off"
        aria-label={t('library_search')}
        placeholder={t('library_search')}
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          change({ words: value.trim() }, true);
        }}
      />
      <label class="sort">
        <span class="faint">{t('library_sort')}</span>
        <select
          value={query.sort}
          onChange={({ currentTarget }) =>
            change({ sort: SORTS.find(([id]) => id === currentTarget.value)?.[0] ?? 'date' })
          }
        >
          {SORTS.map(([id, label]) => (
            <option key={id} value={id}>
              {t(label)}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="filters-row" aria-label={t('library_filters')}>
        <select
          aria-label={t('library_column_origin')}
          class={query.origin === null ? undefined : 'chosen'}
          value={query.origin ?? ''}
          onChange={({ currentTarget }) =>
            change({ origin: ORIGIN_KINDS.find((kind) => kind === currentTarget.value) ?? null })
          }
        >
          <option value="">{t('library_filter_any_origin')}</option>
          {ORIGIN_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(ORIGIN_LABELS[kind])}
            </option>
          ))}
        </select>
        <select
          aria-label={t('library_filter_pack')}
          class={query.pack === null ? undefined : 'chosen'}
          value={query.pack ?? ''}
          onChange={({ currentTarget }) => change({ pack: currentTarget.value || null })}
        >
          <option value="">{t('library_filter_any_pack')}</option>
          {[...props.packTitles].map(([id, title]) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <FacetField
          label={t('library_filter_outlet')}
          facets={outlets}
          chosen={query.outlet}
          onChoose={(outlet) => change({ outlet })}
        />
        <FacetField
          label={t('library_filter_speaker')}
          facets={speakers}
          chosen={query.speaker}
          onChoose={(speaker) => change({ speaker })}
        />
        <Toggle pressed={query.differs} onPress={() => change({ differs: !query.differs })}>
          {t('library_differs')}
        </Toggle>
        <Toggle pressed={query.oneOrigin} onPress={() => change({ oneOrigin: !query.oneOrigin })}>
          {t('library_one_origin')}
        </Toggle>
      </fieldset>
    </search>
  );
}

/** The query with its order and nothing else. */
export const withoutConditions = ({ sort }: StoryQuery): StoryQuery => ({ ...ALL_STORIES, sort });

function Toggle(props: { pressed: boolean; onPress: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="filter" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.children}
    </button>
  );
}
