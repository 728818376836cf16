import type { Pack, PackStory } from '../pack.ts';
import { packFaults } from '../pack-faults.ts';
import { readPack } from '../read-pack.ts';
import { checkChains } from './check-chains.ts';
import { checkDoubles, repeated } from './check-doubles.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkReferences, sameIds } from './check-references.ts';
import { checkSameStories } from './check-same-stories.ts';
import { doubtful, type PackFinding, type StoryFinding } from './finding.ts';

/**
 * What is wrong or doubtful in a pack, from parsed JSON: the faults for which it is refused, or,
 * where there are none, what it contradicts itself in. Empty for a pack that is sound. Cost: linear
 * in the pack, and an alignment a rendition.
 */
export function checkPack(json: unknown): PackFinding[] {
  const read = readPack(json);
  if (read.ok) return checkRead(read.value);
  if (read.reason !== 'invalid')
    return [{ record: '', path: '', reason: read.reason, severity: 'refused' }];
  return packFaults(json).map((fault) => ({ ...fault, severity: 'refused' as const }));
}

function checkRead(pack: Pack): PackFinding[] {
  const outlets = new Set(pack.outlets.map(({ id }) => id));
  const domains = pack.outlets.flatMap(({ id, domains }) =>
    [...new Set(domains)].map((domain) => ({ id, domain })),
  );
  const shared = repeated(domains.map(({ domain }) => domain)).map((at) => domains[at]?.id ?? '');
  const own = [
    ...sameIds('outlets', pack.outlets),
    ...sameIds('stories', pack.stories),
    ...[...new Set(shared)].map((id) => doubtful('same-outlet', 'outlets', id)),
    ...checkSameStories(pack.stories),
  ];
  return [
    ...own.map((one) => placed(one, [], '')),
    ...pack.stories.flatMap((story, at) =>
      checkStory(story, outlets).map((one) => placed(one, [story.id], `stories.${at}.`)),
    ),
  ];
}

/** The same of one story; paths are within the story. `outlets`: the ids that it may name. */
export function checkStory(story: PackStory, outlets: ReadonlySet<string>): StoryFinding[] {
  const unproved = story.notes.flatMap(({ id, finding, evidence }, at) =>
    finding === 'met' && evidence.length === 0 ? [doubtful('no-evidence', `notes.${at}`, id)] : [],
  );
  return [
    ...checkReferences(story, outlets),
    ...checkChains(story),
    ...checkQuotations(story),
    ...checkDoubles(story),
    ...unproved,
  ];
}

const placed = (
  { ids, path, reason, severity }: StoryFinding,
  story: readonly string[],
  before: string,
): PackFinding => ({
  record: [...story, ...ids].join(' › '),
  path: `${before}${path}`,
  reason,
  severity,
});
