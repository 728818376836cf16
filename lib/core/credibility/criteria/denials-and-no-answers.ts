import { phrase } from '../../phrase.ts';
import { slice } from '../../span.ts';
import { type Criterion, found, listed, sentencesWith } from '../criterion.ts';
import { readDenial } from '../denials/read-denial.ts';

/** Whether the page prints that somebody denied it, did not answer or would not say, and who that was. */
export const denialsAndNoAnswers: Criterion = (evidence) => {
  const sentences = sentencesWith(evidence, { exec: readDenial });
  if (sentences.length === 0) return found('cannot tell', [], phrase('phrase_no_denials'));
  const who = sentences.flatMap((one) => readDenial(slice(evidence.article.text, one))?.who ?? []);
  return who.length > 0
    ? found('met', sentences, phrase('phrase_denials_by', sentences.length, listed(who)))
    : found('met', sentences, phrase('phrase_denials', sentences.length));
};
