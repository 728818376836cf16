import type { Analysis } from '../../article.ts';
import { slice } from '../../span.ts';
import { findNames } from '../../text/names.ts';
import { wordForms } from '../../text/words.ts';
import { holdQuotations } from '../../view/hold-quotation.ts';
import type { StoryBundle } from '../../view/story-bundle.ts';
import type { StoryMatch } from './score.ts';

/** The words of names that the story's title and its main claim have in common: where, or who. */
function telltaleNames({ story }: StoryBundle): string[] {
  const main = story.claims.find((claim) => claim.main);
  // A story that was built from an article has its headline for both: they are no two witnesses.
  if (!main || main.text === story.title) return [];
  const namesOf = (text: string) => findNames(text).flatMap((name) => wordForms(slice(text, name)));
  const inTitle = new Set(namesOf(story.title));
  // The first word of a sentence is capitalised without being a name.
  return namesOf(main.text.replace(/^\S+\s*/, '')).filter((word) => inTitle.has(word));
}

/**
 * The closer look at a match, once the story is loaded: the same passages may tell of another place,
 * and the same quotations may stand in a profile or under other names. False when the page lacks
 * every name that title and main claim share, when half of the shared quotations go to other
 * speakers, or when only quotations are shared and none belongs to the main claim (a quotation
 * without a claim does; what is told alike has more to show than quotations). A match by the page's own
 * address, or by the reader's word, is what it is; an address that the page declares has to bear the look. Cost: that of holding the quotations.
 */
export function confirmMatch(analysis: Analysis, match: StoryMatch, bundle: StoryBundle): boolean {
  const isOwnAddress = match.reasons.some(({ kind }) => kind === 'same-url');
  if (match.grade === 'word' || (match.grade === 'url' && isOwnAddress)) return true;
  const words = new Set(wordForms(`${analysis.article.headline ?? ''} ${analysis.article.text}`));
  const names = telltaleNames(bundle);
  if (names.length > 0 && !names.some((name) => words.has(name))) return false;
  const held = holdQuotations(analysis, bundle).filter((one) => one.here !== null);
  const wrong = held.filter((one) => one.here?.differences.includes('misattributed'));
  if (wrong.length > 0 && wrong.length * 2 >= held.length) return false;
  // Statements that both print beside what both tell are one sign more, and may not cost a match.
  if (match.grade === 'content' || match.grade === 'url' || match.isTold) return true;
  if (match.reasons.some((reason) => reason.kind === 'shared-passages')) return true;
  const main = bundle.story.claims.find((claim) => claim.main);
  const claimOf = (id: string) =>
    bundle.story.quotations.find((quotation) => quotation.id === id)?.claim ?? null;
  return held.some(({ id }) => claimOf(id) === null || claimOf(id) === main?.id);
}
