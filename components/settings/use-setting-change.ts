import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import type { Settings } from '../../lib/core/view/library-view.ts';
import { outcomeOf } from '../controls/outcome-of.ts';

/** A change that is shown; once it is saved, until the settings come that hold it. */
interface Pending {
  readonly change: Partial<Settings>;
  readonly isSaved: boolean;
}

/**
 * The settings to show: the reader's change is in them at once, before it is saved, and taken back
 * when it is refused. Several changes may be under way.
 */
export function useSettingChange(
  settings: Settings,
  onChange: (change: Partial<Settings>) => Promise<Result<null>>,
) {
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [saved, setSaved] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  // What comes may be the answer to one of several changes: the others stay shown.
  useEffect(() => setPending((all) => all.filter((one) => !one.isSaved)), [settings]);
  const shown: Settings = Object.assign({}, settings, ...pending.map(({ change }) => change));
  return {
    shown,
    /** Whether the last change is saved. */
    saved,
    /** The tag of the last refusal, null after a success. */
    refused,
    async save(change: Partial<Settings>) {
      const working = outcomeOf(() => onChange(change));
      setPending((all) => [...all, { change, isSaved: false }]);
      setSaved(false);
      const result = await working;
      setSaved(result.ok);
      setRefused(result.ok ? null : result.reason);
      setPending((all) => {
        if (!result.ok) return all.filter((one) => one.change !== change);
        return all.map((one) => (one.change === change ? { change, isSaved: true } : one));
      });
    },
  };
}
