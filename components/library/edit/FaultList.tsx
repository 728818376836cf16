import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EditFault } from '../../../lib/core/edit/check-version.ts';
import { placeOf } from '../../../lib/core/edit/place.ts';
import type { StoryVersion } from '../../../lib/core/edit/story-version.ts';
import { useText } from '../../wording/text.tsx';
import { faultWords } from './fault-words.ts';
import { focusPlace } from './focus-place.ts';
import { placeWords } from './place-words.ts';

/** What has to be mended before the story can be saved, each with a button that leads to its place. */
export function FaultList(props: { faults: readonly EditFault[]; version: StoryVersion }) {
  const text = useText();
  const { faults, version } = props;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  if (faults.length === 0) return null;
  return (
    <div class="failure" role="alert" ref={box} tabIndex={-1}>
      <p class="name">{text.tn('edit_faults', faults.length)}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.reason}`}>
            <button type="button" class="inline" onClick={() => focusPlace(fault.path)}>
              {placeWords(text, placeOf(fault.path, version))}
            </button>{' '}
            <span class="small">{faultWords(text, fault)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
