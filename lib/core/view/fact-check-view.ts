import { type AttachedCheck, attachChecks, type Checkable } from '../fact-check/attach-checks.ts';
import type { FactCheck } from '../fact-check/fact-check.ts';
import { addressKeys, wordKeys } from '../fact-check/keys.ts';
import { BETWEEN_PARTS } from './parts.ts';
import type { StoryBundle } from './story-bundle.ts';

/** A fact check as it is shown: in its publisher's words, with what ties it to the story. */
export interface FactCheckView {
  readonly id: string;
  readonly publisher: string;
  readonly claim: string;
  readonly url: string;
  readonly title: string | null;
  /** The rating in words; null when only a number is given. */
  readonly rating: string | null;
  /** The number on the publisher's scale, as far as it is given. */
  readonly scale: {
    readonly value: string;
    readonly worst: string | null;
    readonly best: string | null;
  } | null;
  readonly reviewed: string | null;
  readonly claimant: string | null;
  readonly by: AttachedCheck['by'];
}

/** A story as fact checks are held against it: its quotations, its claims, and its pages. */
export function checkableOf({ story }: StoryBundle): Checkable {
  const speakers = new Map(story.speakers.map((one) => [one.id, one.name]));
  return {
    said: story.quotations.map(({ parts, speaker }) => ({
      words: parts.join(BETWEEN_PARTS),
      speaker: speakers.get(speaker) ?? null,
    })),
    claims: story.claims.map(({ text }) => text),
    addresses: story.articles.map(({ url }) => url),
  };
}

/** A lookup asks for so many keys at most: each is a read. */
const MOST_KEYS = 2000;

/** What the fact checks about it are found by. */
export function checkableKeys({ said, claims, addresses }: Checkable): number[] {
  const keys = new Set(addresses.flatMap(addressKeys));
  for (const text of [...said.map((one) => one.words), ...claims]) {
    if (keys.size >= MOST_KEYS) break;
    for (const key of wordKeys(text)) keys.add(key);
  }
  return [...keys].slice(0, MOST_KEYS);
}

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

/** A fact check as it is shown. */
export function showCheck({ check, by }: AttachedCheck): FactCheckView {
  const { id, claim, url, title, rating, publisher, reviewed, claimant } = check;
  return {
    id,
    publisher: publisher.name ?? hostOf(url),
    claim,
    url,
    title,
    rating: rating.words,
    scale:
      rating.value === null
        ? null
        : { value: rating.value, worst: rating.worst, best: rating.best },
    reviewed,
    claimant,
    by,
  };
}

/** Of kept fact checks those that are about it, as they are shown, the last reviewed first. */
export const showChecks = (checks: readonly FactCheck[], to: Checkable): FactCheckView[] =>
  attachChecks(checks, to).map(showCheck);
