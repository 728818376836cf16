import { useEffect, useState } from 'preact/hooks';
import { type HeadsView, NOTHING_READ } from '../../components/library/stories/heads-view.ts';
import { makeSearchable } from '../../lib/core/library/find-stories.ts';
import type { StoryHead } from '../../lib/core/library/story-head.ts';
import { ok } from '../../lib/core/result.ts';
import { headStep, readHeadState } from '../../lib/store/heads/head-step.ts';
import { countStories, newestHeads, readAllHeads } from '../../lib/store/heads/read-heads.ts';
import type { OverDatabase } from './store-access.ts';

/** Stories that are shown while the others are read: a screen full of them, and some. */
const FIRST = 60;

/**
 * What is known of all stories: the newest ones at once, then all. They are read again when the
 * stories changed; what was read before stands until then. Nothing is read unless it `isNeeded`.
 */
export function useHeads(over: OverDatabase, revision: number, isNeeded: boolean): HeadsView {
  const [view, setView] = useState(NOTHING_READ);
  const [attempt, setAttempt] = useState(0);
  const wanted = `${revision} ${attempt}`;
  const [readFor, setReadFor] = useState<string | null>(null);
  useEffect(() => {
    if (!isNeeded || readFor === wanted) return;
    let isWanted = true;
    const change = (to: Partial<typeof view>) => {
      if (isWanted) setView((known) => ({ ...known, ...to }));
    };
    const reading = over(async (database) => {
      if (!view.heads) change({ newest: await newestHeads(database, FIRST) });
      change({ total: await countStories(database) });
      // Made anew after an update of the extension; the worker does it too, whoever comes first.
      while (isWanted && (await headStep(database))) {
        change({ rebuilding: await readHeadState(database) });
      }
      const all: StoryHead[] = [];
      for await (const some of readAllHeads(database, () => isWanted)) {
        all.push(...some);
        change({ read: all.length });
      }
      change({ heads: makeSearchable(all), total: all.length, rebuilding: null, failed: null });
      if (isWanted) setReadFor(wanted);
      return ok(null);
    });
    void reading.then((result) => {
      if (!result.ok) change({ failed: result.reason });
    });
    return () => {
      isWanted = false;
    };
  }, [over, wanted, isNeeded, readFor]);
  const retry = () => {
    setView(NOTHING_READ);
    setAttempt((count) => count + 1);
  };
  return { ...view, retry };
}
