import { phrase } from '../../phrase.ts';
import { type Criterion, found, sentencesWith } from '../criterion.ts';

const NO_ANSWER =
  /\b(?:(?:did|does|do|has|have|had) not (?:immediately |yet |publicly )?(?:respond|responded|return|returned|reply|replied|comment|commented|answer|answered)(?! in kind)|(?:didn|hasn|haven)[’']t (?:immediately |yet )?(?:respond|return|reply|comment)(?:ed)?|declin(?:ed|es|ing) (?:to (?:\w+ )?(?:comment|say|answer|discuss|confirm|elaborate|respond|speak|provide|identify|name)|an? (?:interview|request)|comment)|would (?:not|neither) (?:\w+ )?(?:say|comment|confirm|discuss|answer|elaborate)|wouldn[’']t (?:say|comment|confirm|discuss)|refus(?:ed|es) to (?:comment|say|answer|discuss|confirm)|could not (?:immediately )?be reached|(?:were|was) not (?:immediately )?(?:available|reachable) for comment|no (?:immediate )?(?:comment|response|reply|answer) from|den(?:ied|ies|ying)(?: (?:the|that|any|it|this|those|these|all|wrongdoing|having|being|reports?|allegations?|accusations?|claims?|charges|doing|ever|involvement|knowledge)\b|[.,])|rejected (?:the |these |those |all )?(?:claims?|allegations?|accusations?|reports?|suggestions?)|disput(?:ed|es) (?:the|that|this|those)|(?:lehnte|wollte)[^.]{0,60}(?:Stellungnahme|nicht äußern)|reagierte[n]? (?:zunächst )?nicht|n[’'](?:a|ont) pas (?:répondu|souhaité)|a démenti|no respondi[óe]|desmintió|non ha risposto|ha smentito)/u;

/** Whether the page prints that somebody denied it, did not answer or would not say. */
export const denialsAndNoAnswers: Criterion = (evidence) => {
  const sentences = sentencesWith(evidence, NO_ANSWER);
  return sentences.length > 0
    ? found('met', sentences, phrase('phrase_denials', sentences.length))
    : found('cannot tell', [], phrase('phrase_no_denials'));
};
