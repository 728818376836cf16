import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusPlace } from './focus-place.ts';
import { placeId } from './form-context.tsx';

/** The id of the button that adds to a list. */
export const addId = (path: string) => placeId(`${path}.add`);

/**
 * Keeps the focus in a list whose buttons come and go: after adding it goes to the new item, after
 * taking one out to the button that adds, since the pressed one is gone.
 */
export function useFocusAfter(path: string) {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    focusPlace(wanted.current);
    wanted.current = null;
  });
  return {
    /** To be called before the list changes; `place` is the path of a field of the new item. */
    added: (place: string) => {
      wanted.current = place;
    },
    removed: () => {
      wanted.current = `${path}.add`;
    },
  };
}
