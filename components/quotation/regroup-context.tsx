import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import type { Regrouping } from '../../lib/core/utterance/regrouping.ts';
import { type MessageKey, useText } from '../wording/text.tsx';

/** Keeps the reader's word on what is one statement, and takes it back. */
export interface RegroupPort {
  /** Answers the key to take it back by. */
  readonly keep: (story: string, regrouping: Regrouping) => Promise<Result<string>>;
  readonly undo: (key: string) => Promise<Result<null>>;
}

interface Regroup extends RegroupPort {
  /** The story that the cards are of; null where each card says it. */
  readonly story: string | null;
  /** What was kept last: its line takes the focus, since what was pressed is gone. */
  readonly latest: string | null;
}

const RegroupContext = createContext<Regroup | null>(null);

const DONE: Readonly<Record<Regrouping['kind'], MessageKey>> = {
  apart: 'regroup_done_apart',
  same: 'regroup_done_same',
};

/** Lets the cards below it be merged and split, and says what was done to who cannot see it. */
export function RegroupProvider(props: {
  port: RegroupPort | null;
  story: string | null;
  children: ComponentChildren;
}) {
  const { t } = useText();
  const { port, story } = props;
  const [said, setSaid] = useState('');
  const [latest, setLatest] = useState<string | null>(null);
  const value = useMemo<Regroup | null>(
    () =>
      port && {
        story,
        latest,
        async keep(of, regrouping) {
          const result = await port.keep(of, regrouping);
          if (result.ok) {
            setLatest(result.value);
            setSaid(t(DONE[regrouping.kind]));
          }
          return result;
        },
        async undo(key) {
          const result = await port.undo(key);
          if (result.ok) setSaid(t('regroup_undone'));
          return result;
        },
      },
    [port, story, latest, t],
  );
  return (
    <RegroupContext.Provider value={value}>
      {props.children}
      <p class="hidden" role="status">
        {said}
      </p>
    </RegroupContext.Provider>
  );
}

/** What the cards can do about it; null where nothing can be done. */
export function useRegroup(): Regroup | null {
  return useContext(RegroupContext);
}
