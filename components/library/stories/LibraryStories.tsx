import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReportWords } from '../../../lib/core/formats/export/export-stories.ts';
import { countFacets } from '../../../lib/core/library/facets.ts';
import type { StoryHead } from '../../../lib/core/library/story-head.ts';
import { isNarrowed, type StoryQuery } from '../../../lib/core/library/story-query.ts';
import type { Result } from '../../../lib/core/result.ts';
import type { DeletedStory } from '../../../lib/core/view/library-view.ts';
import { Failure } from '../../controls/Failure.tsx';
import { outcomeOf } from '../../controls/outcome-of.ts';
import { useWork, type Work } from '../../controls/use-work.ts';
import { type Text, useText } from '../../wording/text.tsx';
import { type ExportAs, ExportMenu } from '../data/ExportMenu.tsx';
import { PackExport } from '../data/PackExport.tsx';
import { PartsApart, type Saved } from '../data/PartsApart.tsx';
import { SectionHead } from '../frame/SectionHead.tsx';
import { FoundLine } from './FoundLine.tsx';
import type { HeadsView } from './heads-view.ts';
import { NoRoom } from './NoRoom.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { StoryFilters, type StoryFiltersProps, withoutConditions } from './StoryFilters.tsx';
import { StoryTable } from './StoryTable.tsx';
import { NONE_SELECTED, stillShown } from './selection.ts';
import { shownStories } from './shown-stories.ts';

/** What can be done to many stories at once; each answers the work, which can be watched and stopped. */
export interface BulkActions {
  readonly remove: (keys: readonly string[]) => Work;
  /** Saves them as packs, or in a form for other programs. */
  readonly export: (
    keys: readonly string[],
    form: ExportAs,
    words: ReportWords,
  ) => Work<Saved | null>;
  /** Whether the reader edited stories of others', or added to them. */
  readonly isTouched: boolean;
}

export interface LibraryStoriesProps {
  readonly view: HeadsView;
  readonly query: StoryQuery;
  readonly onQuery: StoryFiltersProps['onQuery'];
  readonly packTitles: ReadonlyMap<string, string>;
  /** Deletes a story and offers to undo that. */
  readonly remove: (story: DeletedStory) => Promise<Result<null>>;
  readonly bulk: BulkActions;
  /** The story that came back last: it takes the focus. */
  readonly restored: string | null;
  /** What can be done in the head of the list. */
  readonly children?: ComponentChildren;
}

/** The stories of the library: found, put in order, opened, and deleted one by one or many at once. */
export function LibraryStories(props: LibraryStoriesProps) {
  const text = useText();
  const { t } = text;
  const { view, query, onQuery } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const deleting = useRef(new Set<string>());
  const [failed, setFailed] = useState<{ title: string; reason: string } | null>(null);
  const [selection, setSelection] = useState(NONE_SELECTED);
  const bulk = useWork();
  const [apart, setApart] = useState(0);
  const { heads, newest } = view;
  const stories = useMemo(() => shownStories(view, query), [heads, newest, query]);
  const facets = useMemo(() => {
    const all = heads?.all.map(({ head }) => head) ?? [];
    return { outlets: countFacets(all, 'outlets'), speakers: countFacets(all, 'speakers') };
  }, [heads]);
  useEffect(() => {
    const shown = stories?.map(({ key }) => key) ?? [];
    setSelection((known) => stillShown(known, shown));
  }, [stories]);

  const remove = async ({ key, title }: StoryHead) => {
    if (deleting.current.has(key)) return;
    deleting.current.add(key);
    setFailed(null);
    const result = await outcomeOf(() => props.remove({ key, title }));
    deleting.current.delete(key);
    if (!result.ok) return setFailed({ title, reason: result.reason });
    // The pressed button goes with its row.
    heading.current?.focus({ preventScroll: true });
  };
  const selected = [...selection.keys];
  const removeSelected = async () => {
    await bulk.start('library_bulk_deleting', selected.length, props.bulk.remove(selected));
    heading.current?.focus({ preventScroll: true });
  };
  const exportSelected = async (form: ExportAs) => {
    setApart(0);
    const work = props.bulk.export(selected, form, text);
    const saved = await bulk.start('library_bulk_exporting', selected.length, work);
    setApart(saved?.apart ?? 0);
  };
  const narrowed = isNarrowed(query);
  const retry = () => {
    view.retry();
    // The pressed button goes with what it is about.
    heading.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <SectionHead title={titleOf(text, view)} heading={heading} hint={t('import_drop')}>
        {props.children}
      </SectionHead>
      {failed && (
        <Failure title={t('library_delete_failed', failed.title)} reason={failed.reason} />
      )}
      {bulk.refused && <Failure title={t('library_bulk_failed')} reason={bulk.refused} />}
      {view.failed && (
        <>
          {view.failed === 'full' ? (
            <NoRoom />
          ) : (
            <Failure title={t('library_unreadable')} reason={view.failed} />
          )}
          <button type="button" onClick={retry}>
            {t('error_retry')}
          </button>
        </>
      )}
      {view.total === 0 && !view.failed ? (
        <Empty />
      ) : (
        <>
          {(stories || !view.failed) && (
            <StoryFilters
              query={query}
              onQuery={onQuery}
              outlets={facets.outlets}
              speakers={facets.speakers}
              packTitles={props.packTitles}
            />
          )}
          <FoundLine
            view={view}
            found={stories?.length ?? null}
            isNarrowed={narrowed}
            onAll={() => onQuery(withoutConditions(query), false)}
          />
          {stories && stories.length > 0 && (
            <>
              <SelectionBar
                selected={selection.keys.size}
                onNone={() => setSelection(NONE_SELECTED)}
                run={bulk.run}
                onStop={bulk.stop}
              >
                <PackExport
                  isTouched={props.bulk.isTouched}
                  onExport={(edition) =>
                    void exportSelected(edition === 'edited' ? 'pack' : 'pack-published')
                  }
                />
                <ExportMenu
                  label={t('export_as')}
                  packs="none"
                  isButton
                  onChoose={(form) => void exportSelected(form)}
                />
                <button type="button" onClick={removeSelected}>
                  {t('library_delete')}
                </button>
              </SelectionBar>
              <p class="small" role="status">
                <PartsApart count={apart} of="chosen" />
              </p>
              <StoryTable
                stories={stories}
                packTitles={props.packTitles}
                focused={props.restored}
                isWhole={heads !== null}
                selection={selection}
                onSelection={setSelection}
                onDelete={remove}
              />
            </>
          )}
          {stories?.length === 0 && heads && <p class="library-empty">{t('library_none_found')}</p>}
        </>
      )}
    </>
  );
}

function Empty() {
  const { t } = useText();
  return (
    <div class="library-empty">
      <p>{t('library_empty')}</p>
      <p class="small">{t('library_empty_keep')}</p>
      <p class="small">{t('library_empty_import')}</p>
    </div>
  );
}

function titleOf({ t, tn }: Text, { total }: HeadsView): string {
  return total ? tn('library_stories', total) : t('library_stories_title');
}
