import type { PackOutlet, PackSpeaker } from '../pack/pack.ts';

/** Somebody or something by which stories are found: the same `key` is the same one in every pack. */
export interface Named {
  readonly key: string;
  /** As it is shown. */
  readonly name: string;
}

const MARKS = /\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** Text without case, accents and punctuation, its words parted by one space. Cost: linear. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

/**
 * How an outlet is known across packs, whose ids for it differ: by its first domain, else by its
 * name. Two outlets without a domain that share a name cannot be told apart.
 */
export function nameOutlet({
  id,
  name,
  domains,
}: Pick<PackOutlet, 'id' | 'name' | 'domains'>): Named {
  const [domain] = domains;
  return { key: domain ? domain.replace(/^www\./, '') : `name:${foldText(name) || id}`, name };
}

/**
 * How a speaker is known across stories: by the name. Null for one who is not named: “a police
 * source” of two stories may be two people. Two people of one name cannot be told apart, so
 * whatever is shown under a key shows the recorded roles too.
 */
export function nameSpeaker({ name }: Pick<PackSpeaker, 'name'>): Named | null {
  const key = name === null ? '' : foldText(name);
  return name === null || key === '' ? null : { key, name };
}
