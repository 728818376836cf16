/**
 * Words that any two sentences of one speaker share: articles, pronouns, prepositions, conjunctions,
 * forms of be, have and do, and what fills speech. Data. Sharing them says little about whether two
 * texts are one utterance. Forms as `readWords` gives them.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those i me my mine myself you your yours he him his she her hers it its we us our ours ' +
    'they them their theirs who whom whose which what when where why how there here one ones ' +
    'of in on at by for from with to into onto about as than over under up down out off through after before and or but ' +
    'nor so if because while then not no just very really well too also now ' +
    'be am is are was were been being have has had having do does did doing done will would can could shall should may ' +
    'might must get got going go gonna im ive ill id youre youve theyre theyve were weve well hes shes its thats theres ' +
    'dont doesnt didnt isnt arent wasnt werent wont cant couldnt wouldnt shouldnt hasnt havent hadnt ' +
    'said say says know think mean like all any some more most much many'
  ).split(' '),
);

/** Whether a word says little about which utterance it stands in. */
export function isFunctionWord(form: string): boolean {
  return FUNCTION_WORDS.has(form);
}

/**
 * A function word weighs as much as this share of a telling one. Not nothing, since many statements
 * consist of little else (“so be it”).
 */
const FUNCTION_WEIGHT = 0.4;

/** How much sharing a word says about two texts: 1 for a telling word, less for a function word. */
export function wordWeight(form: string): number {
  return isFunctionWord(form) ? FUNCTION_WEIGHT : 1;
}
