import type { Article, Correction } from '../../article.ts';
import { findCorrections } from '../../metadata/corrections.ts';
import { phrase } from '../../phrase.ts';
import { type Criterion, found } from '../criterion.ts';

/** An editor's note can be about anything; one with these words is about a fault. */
const OF_A_FAULT =
  /\b(?:correct(?:ed|ion|s)?|amended|clarif(?:y|ied|ication)|earlier version|previous version|misstated|incorrectly|erroneously|korrigiert|berichtigt)\b/iu;

/** The notes on the article's faults: those that its page gave, else those that its text holds. */
function notesOn({ corrections, text, furniture }: Article): readonly Correction[] {
  const notes = corrections.length > 0 ? corrections : findCorrections(text, furniture);
  return notes.filter((note) => note.kind !== 'editors-note' || OF_A_FAULT.test(note.text));
}

/** Whether a correction is noted. None says nothing: there may have been nothing to correct. */
export const corrections: Criterion = ({ article }) => {
  const notes = notesOn(article);
  const evidence = notes.flatMap((note) => note.span ?? []);
  if (notes.length > 0)
    return found('met', evidence, phrase('phrase_correction_noted', notes.length));
  const { published, modified } = article;
  return modified !== null && published !== null && modified.slice(0, 10) > published.slice(0, 10)
    ? found('cannot tell', [], phrase('phrase_modified_later', modified.slice(0, 10)))
    : found('cannot tell', [], phrase('phrase_no_correction'));
};
