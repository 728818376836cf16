import { align } from '../../align/align.ts';
import { changesWording } from '../../align/difference.ts';
import { BETWEEN_PARTS } from '../../view/parts.ts';
import type { PackQuotation, PackStory } from '../pack.ts';
import { doubtful, type StoryFinding, wrong } from './finding.ts';

const textOf = (parts: readonly string[]) => parts.join(BETWEEN_PARTS);

/** The speakers of a story with neither name nor description. */
export function namelessSpeakers(story: PackStory): StoryFinding[] {
  return story.speakers.flatMap(({ id, name, description }, at) =>
    name === null && description === null ? [wrong('speaker-missing', `speakers.${at}`, id)] : [],
  );
}

/**
 * Quotations that nobody said or printed, and renditions that are not what their differences say. One speaker without
 * name and description, to whom quotations are given, says that it cannot be told who said them: that may be so, and each of
 * these quotations is named for its curator to look at.
 */
export function checkQuotations(story: PackStory): StoryFinding[] {
  const nameless = namelessSpeakers(story);
  const [only] = nameless;
  const isCited =
    nameless.length === 1 && story.quotations.some((one) => one.speaker === only?.ids[0]);
  const unsaid = story.quotations.flatMap(({ id, speaker }, at) =>
    isCited && speaker === only?.ids[0]
      ? [doubtful('speaker-missing', `quotations.${at}.speaker`, id)]
      : [],
  );
  return [...(isCited ? unsaid : nameless), ...story.quotations.flatMap(checkQuotation)];
}

function checkQuotation(quotation: PackQuotation, at: number): StoryFinding[] {
  const { id, attestedBy, renditions } = quotation;
  const path = `quotations.${at}`;
  if (renditions.length === 0) return [wrong('no-article', `${path}.renditions`, id)];
  const found: StoryFinding[] = [];
  const full = textOf(quotation.parts);
  const attesting = renditions.filter(({ article }) => article === attestedBy);
  if (!attesting.some(({ parts }) => !isOtherwise(textOf(parts), full)))
    found.push(wrong('not-attested', `${path}.attestedBy`, id));
  renditions.forEach(({ article, parts, differences }, n) => {
    if (article === attestedBy) return;
    // Who is credited does not show in the words.
    const isSaid = changesWording(differences.filter((one) => one !== 'misattributed'));
    if (isSaid !== isOtherwise(textOf(parts), full))
      found.push(doubtful('difference-disagrees', `${path}.renditions.${n}.differences`, id));
  });
  return found;
}

/** Whether two prints have other words, as the aligner sees them. */
function isOtherwise(printed: string, full: string): boolean {
  const { differences } = align(printed, full);
  return differences.includes('unmatched') || changesWording(differences);
}
