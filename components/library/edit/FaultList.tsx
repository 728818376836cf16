import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EditFault } from '../../../lib/core/edit/check-version.ts';
import { LIST_ORDER } from '../../../lib/core/edit/fields.ts';
import { nameRecord } from '../../../lib/core/edit/show-value.ts';
import type { StoryVersion } from '../../../lib/core/edit/story-version.ts';
import { useText } from '../../wording/text.tsx';
import { faultWords } from './fault-words.ts';
import { focusPlace } from './focus-place.ts';

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
              {placeName(text, fault.path, version)}
            </button>{' '}
            <span class="small">{faultWords(text, fault)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The record and the field, as the form calls them. */
function placeName({ find }: ReturnType<typeof useText>, path: string, version: StoryVersion) {
  const [list = '', at, ...rest] = path.split('.');
  const known = LIST_ORDER.find((one) => one === list);
  const record = known && version.story[known][Number(at)];
  const field = record ? rest.filter((part) => !/^\d+$/.test(part)).at(-1) : list;
  const words = field ? (find(`edit_field_${field}`) ?? find(`edit_list_${field}`)) : null;
  return [known && record ? nameRecord(known, record, version) : null, words]
    .filter(Boolean)
    .join(' › ');
}
