import { useCallback } from 'preact/hooks';
import { Failure } from '../../components/controls/Failure.tsx';
import { useLoaded } from '../../components/controls/use-loaded.ts';
import { HistoryPage } from '../../components/library/edit/HistoryPage.tsx';
import { type FoundStory, MergePage } from '../../components/library/edit/MergePage.tsx';
import { SplitPage } from '../../components/library/edit/SplitPage.tsx';
import { useText } from '../../components/wording/text.tsx';
import { nameRecord } from '../../lib/core/edit/show-value.ts';
import { writeRoute } from '../../lib/core/library/route.ts';
import { ok, refuse } from '../../lib/core/result.ts';
import { findByTitle } from '../../lib/store/edits/find-by-title.ts';
import { readHistory } from '../../lib/store/edits/history.ts';
import { mergeInto } from '../../lib/store/edits/merge.ts';
import { backToPack } from '../../lib/store/edits/return-to.ts';
import { openEdit } from '../../lib/store/edits/save-edit.ts';
import { splitOff } from '../../lib/store/edits/split.ts';
import { ownPack } from './edit-data.ts';
import type { LibraryAccess } from './library-access.ts';
import { leadBack, offerReturn, resultOf } from './offer-return.ts';

/** What is done to a whole story: merged, split, or led back to an earlier state. */
export function ReshapeSection(props: {
  access: LibraryAccess;
  story: string;
  what: 'merge' | 'split' | 'history';
}) {
  const text = useText();
  const { t } = text;
  const { access, story: key, what } = props;
  const { over, change, revision } = access;
  const open = useCallback(
    () =>
      over(async (store) => {
        const [version, history] = [await openEdit(store, key), await readHistory(store, key)];
        return version && history ? ok({ version, history }) : refuse('not-found');
      }),
    [over, revision, key],
  );
  const find = useCallback(
    (words: string) =>
      over(async (store) => ok(await findByTitle(store, words, { besides: key, most: 20 }))),
    [over, key],
  );
  const { result } = useLoaded(open);
  if (result === null) return null;
  if (!result.ok) return <Failure title={t('story_unreadable')} reason={result.reason} />;
  const { version, history } = result.value;
  const { title, articles } = version.story;
  const address = writeRoute({ section: 'story', key });
  const page = { story: address, title };
  const editing = () => ({ by: t('keep_by'), at: Date.now() });
  const done = async (says: string) => {
    await offerReturn(access, text, key, says);
    location.hash = address;
  };

  const onMerge = async (other: FoundStory) => {
    const merged = await change(async (store) => {
      const outcome = await mergeInto(store, key, other.key, editing());
      if (outcome.state === 'done') return ok(null);
      return refuse(outcome.state === 'refused' ? 'too-large-together' : 'not-found');
    });
    if (merged.ok) await done(t('merge_done', other.title));
    return merged;
  };
  const onSplit = async (chosen: readonly string[], name: string) => {
    const own = { ...editing(), own: ownPack(text) };
    const split = await change((store) =>
      splitOff(store, key, { articles: chosen, title: name }, own),
    );
    if (split.ok) await done(t('split_done', name));
    return split;
  };
  const onBackToPack = async () => {
    const led = await change(async (store) => resultOf(await backToPack(store, key, editing())));
    if (led.ok) await offerReturn(access, text, key, t('history_is_packs', title));
    return led;
  };
  const onReturn = async (to: number) => {
    const last = history.entries[0]?.number ?? 0;
    const led = await leadBack(access, text, key, { to, last });
    if (led.ok) await offerReturn(access, text, key, t('history_returned', title));
    return led;
  };
  switch (what) {
    case 'merge':
      return <MergePage {...page} find={find} onMerge={onMerge} />;
    case 'split': {
      const named = articles.map((one) => ({
        id: one.id,
        name: nameRecord('articles', one, version),
      }));
      return <SplitPage {...page} articles={named} onSplit={onSplit} />;
    }
    case 'history':
      return (
        <HistoryPage {...page} history={history} onReturn={onReturn} onBackToPack={onBackToPack} />
      );
  }
}
