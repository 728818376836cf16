import type { DescribedChange } from './describe-changes.ts';
import { fieldsOf, itemName } from './describe-inner.ts';
import type { LeftBehind } from './join-records.ts';
import { nameRecord, showValue } from './show-value.ts';
import type { StoryVersion } from './story-version.ts';

/**
 * What the second of two merged stories had otherwise, in words: as `before` what it said, as `after` what stands in the merged
 * story `version`. Cost: linear in both.
 */
export function describeLeftBehind(
  left: readonly LeftBehind[],
  version: StoryVersion,
): DescribedChange[] {
  return left.map(({ list, record, inner, item, field, kept, left: said }) => {
    const found = list ? version.story[list].find(({ id }) => id === record) : undefined;
    return {
      list,
      record: list && found ? nameRecord(list, found, version) : record,
      inner,
      about: inner && itemName(inner, fieldsOf(item), version),
      field,
      before: showValue(said, version),
      after: showValue(kept, version),
    };
  });
}
