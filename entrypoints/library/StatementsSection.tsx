import { useEffect, useMemo, useState } from 'preact/hooks';
import { Failure } from '../../components/controls/Failure.tsx';
import { StatementsPage } from '../../components/library/statements/StatementsPage.tsx';
import type { HeadsView } from '../../components/library/stories/heads-view.ts';
import { useText } from '../../components/wording/text.tsx';
import { findStories } from '../../lib/core/library/find-stories.ts';
import { writeRoute } from '../../lib/core/library/route.ts';
import {
  changedBy,
  printedBy,
  type Statement,
  statementsBy,
} from '../../lib/core/library/statements.ts';
import { ALL_STORIES } from '../../lib/core/library/story-query.ts';
import { ok } from '../../lib/core/result.ts';
import { readStory } from '../../lib/store/library.ts';
import type { LibraryAccess } from './library-access.ts';
import { OutletSection } from './OutletSection.tsx';

/** Stories that are looked through at once: a few hundred records. */
const STORIES_AT_ONCE = 20;

/** Quotations after which no further story is looked through: each is a card with what was printed. */
const ENOUGH = 60;

const NOTHING = { rounds: 0, looked: 0, statements: [] as readonly Statement[], printed: 0 };

/** The page of a speaker or an outlet, found by its key in the heads of all stories. */
export function StatementsSection(props: {
  access: LibraryAccess;
  heads: HeadsView;
  kind: 'speaker' | 'outlet';
  named: string;
  back: string;
}) {
  const { t } = useText();
  const { access, kind, named } = props;
  const { heads, failed } = props.heads;
  const { over } = access;
  const query = { ...ALL_STORIES, [kind]: named };
  const stories = useMemo(() => heads && findStories(heads, query), [heads, kind, named]);
  const keys = useMemo(() => (stories ?? []).map(({ key }) => key), [stories]);
  const [rounds, setRounds] = useState(1);
  const [shown, setShown] = useState(NOTHING);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => setRounds(1), [kind, named]);
  useEffect(() => {
    if (!stories) return;
    let isWanted = true;
    const reading = over(async (database) => {
      const statementsOf = kind === 'speaker' ? statementsBy : changedBy;
      const statements: Statement[] = [];
      let [looked, printed] = [0, 0];
      for (const { key } of stories.slice(0, rounds * STORIES_AT_ONCE)) {
        if (statements.length >= rounds * ENOUGH) break;
        const bundle = await readStory(database, key);
        looked += 1;
        if (!bundle) continue;
        statements.push(...statementsOf(bundle, named));
        printed += printedBy(bundle, named);
      }
      return ok({ rounds, looked, statements, printed });
    });
    void reading.then((result) => {
      if (!isWanted) return;
      setRefused(result.ok ? null : result.reason);
      if (result.ok) setShown(result.value);
    });
    return () => {
      isWanted = false;
    };
  }, [over, stories, rounds, kind, named]);
  const reason = failed ?? refused;
  if (reason) return <Failure title={t('library_unreadable')} reason={reason} />;
  const names = stories?.[0]?.[kind === 'speaker' ? 'speakers' : 'outlets'];
  const isReading = shown.rounds < rounds && (stories?.length ?? 0) > 0;
  return (
    <StatementsPage
      kind={kind}
      name={names?.find(({ key }) => key === named)?.name ?? named}
      stories={stories && (isReading && shown.looked === 0 ? null : stories.length)}
      looked={shown.looked}
      printed={kind === 'outlet' ? shown.printed : null}
      statements={shown.statements}
      list={writeRoute({ section: 'stories', query })}
      back={props.back}
      onMore={isReading ? null : () => setRounds(rounds + 1)}
    >
      {kind === 'outlet' && keys.length > 0 && (
        <OutletSection access={access} named={named} stories={keys} />
      )}
    </StatementsPage>
  );
}
