import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import type { Settings } from '../../lib/core/view/library-view.ts';
import { outcomeOf } from '../controls/outcome-of.ts';

/**
 * The settings to show: the reader's change is in them at once, before it is saved, and taken back
 * when it is refused. Several changes may be under way.
 */
export function useSettingChange(
  settings: Settings,
  onChange: (change: Partial<Settings>) => Promise<Result<null>>,
) {
  const [pending, setPending] = useState<Partial<Settings>>({});
  const [saved, setSaved] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => setPending({}), [settings]);
  return {
    shown: { ...settings, ...pending },
    /** Whether the last change is saved. */
    saved,
    /** The tag of the last refusal, null after a success. */
    refused,
    async save(change: Partial<Settings>) {
      const working = outcomeOf(() => onChange(change));
      setPending((before) => ({ ...before, ...change }));
      setSaved(false);
      const result = await working;
      setSaved(result.ok);
      setRefused(result.ok ? null : result.reason);
      if (!result.ok) setPending({});
    },
  };
}
