import type { Token } from './tokens.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The commonest small words of English that no language below has. Data. */
const ENGLISH = words(
  'the of and to a in that is was for it with as he be by at from his her this have not are but had they you or she were which an who said would there their we been has when will if more no out so what up into than them can only could',
);
/** The commonest small words of French, German, Spanish, Italian, Dutch and Portuguese that English lacks. Data. */
const OTHER = words(
  'le la les des du une et est dans qui que pour sur pas au aux ce il elle je nous vous avec sont ' +
    'der die das und ist nicht ein eine einen den dem des zu mit auf für von sich auch es sie ich er wir haben hat wird ' +
    'el los las del y en un una por con para su como más pero se ha lo al ' +
    'il gli di che non è per sono della nel ' +
    'het een van niet dat zijn voor ook ' +
    'os uma não com foi dos',
);
/** So few words tell no language: a name has two of them (“El Le”). */
const LEAST = 2;
/** English articles hold names of places of other languages, but not three of their words to one of ours. */
const TIMES = 3;

/**
 * Whether the narration is in another language than English, whose words open sentences like names
 * (“Le”, “Sie”) and whose verbs are not known here. False when nothing tells. Cost: linear.
 */
export function isOtherLanguage(tokens: readonly Token[]): boolean {
  let [english, other] = [0, 0];
  for (const { kind, form } of tokens) {
    if (kind !== 'word') continue;
    if (ENGLISH.has(form)) english++;
    else if (OTHER.has(form)) other++;
  }
  return other >= LEAST && other > english * TIMES;
}
