import type { PackStory } from '../pack/pack.ts';
import type { RecordList } from './remove-record.ts';
import type { StoryVersion } from './story-version.ts';

/** Longer words are cut: enough to know which is meant. */
const LONGEST = 300;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value of a story as a reader reads it: words as they are, an id by what its record goes by, lists
 * with a mark between. Null for nothing: null, undefined, an empty list.
 */
export function showValue(value: unknown, version: StoryVersion): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return cut(nameOfId(value, version) ?? value);
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const shown = value.flatMap((one) => showValue(one, version) ?? []);
    return shown.length > 0 ? cut(shown.join(' · ')) : null;
  }
  if (!isFields(value)) return null;
  return cut(
    Object.entries(value)
      .filter(([name]) => SAID.includes(name))
      .flatMap(([, one]) => showValue(isFields(one) && 'id' in one ? one.id : one, version) ?? [])
      .join(' – '),
  );
}

/** The fields of a link, a rendition, a piece of evidence, a confirmation that a reader reads. */
const SAID: readonly string[] = [
  'from',
  'to',
  'article',
  'parts',
  'paraphrase',
  'by',
  'on',
  'says',
  'text',
  'title',
  'headline',
  'name',
  'description',
  'note',
];

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What a record goes by: its headline, name, title or words; its id when it has none. */
export function nameRecord(
  list: RecordList,
  record: PackStory[RecordList][number],
  { story, outlets }: StoryVersion,
): string {
  if ('headline' in record) {
    const outlet = outlets.find(({ id }) => id === record.outlet)?.name ?? record.outlet;
    return cut([outlet, record.headline].filter(Boolean).join(': ') || record.id);
  }
  if ('parts' in record) return cut(`“${record.parts.join(' … ')}”`);
  if ('finding' in record) return cut(record.says || record.criterion);
  if ('text' in record) return cut(record.text || record.id);
  if ('title' in record) return cut(record.title || record.id);
  const named = story[list].find(({ id }) => id === record.id) ?? record;
  return 'name' in named ? (named.name ?? named.description ?? named.id) : named.id;
}

/** The same; null for a record that was given none yet. */
export function givenName(
  list: RecordList,
  record: PackStory[RecordList][number],
  version: StoryVersion,
): string | null {
  const name = nameRecord(list, record, version);
  return name === record.id || name === '“”' ? null : name;
}

function nameOfId(id: string, version: StoryVersion): string | null {
  const { story, outlets } = version;
  for (const list of ['articles', 'origins', 'speakers', 'claims'] as const) {
    const found = story[list].find((one) => one.id === id);
    if (found) return nameRecord(list, found, version);
  }
  return outlets.find((one) => one.id === id)?.name ?? null;
}
