/** What a word does to a statement that it stands in. */
export type Turn = 'negation' | 'qualifier';

/**
 * Words that turn a statement round. Contractions stand without their apostrophe, as `readWords`
 * gives them. “Hardly” and its like deny as “not” does.
 */
const NEGATIONS =
  'not no never none nobody nothing nowhere neither nor without cannot aint cant wont dont didnt doesnt isnt arent wasnt ' +
  'werent shouldnt wouldnt couldnt hasnt havent hadnt mustnt neednt mightnt shant darent hardly barely scarcely ' +
  'rarely seldom';

/**
 * Words that make a statement weaker or narrower:
 * hearsay (alleged), doubt (perhaps, may), degree (almost), number and frequency (some, often), condition and limit (unless, only).
 * “Would” and “should” are not among them: they change with the tense of the report.
 */
const QUALIFIERS =
  'alleged allegedly reported reportedly purported purportedly supposed supposedly apparent apparently seemingly ostensibly suspected ' +
  'claimed unconfirmed presumably ' +
  'perhaps maybe possible possibly potential potentially probable probably likely arguably may might could seem seems seemed ' +
  'appear appears appeared ' +
  'almost nearly virtually practically partly partially largely mostly mainly somewhat roughly approximately ' +
  'some several few many most often sometimes occasionally usually generally typically frequently ' +
  'only merely unless temporarily';

const TURNS: ReadonlyMap<string, Turn> = new Map([
  ...NEGATIONS.split(' ').map((form) => [form, 'negation'] as const),
  ...QUALIFIERS.split(' ').map((form) => [form, 'qualifier'] as const),
]);

/** Beginnings that make a word its opposite. “In-” and “dis-” are left out: “inform” does not deny “form”. */
const OPPOSITE = /^(?:un|il|ir|im|non)(?=\p{L}{4})/u;

/**
 * What a word does to its statement, or null. `printed` is the word as it stands: “May” with a
 * capital is the month or a name, “might” in any case is a qualifier.
 */
export function turnOf(form: string, printed: string): Turn | null {
  return printed === 'May' ? null : (TURNS.get(form) ?? null);
}

/** Whether one form is the other made its opposite by a beginning: “lawful”, “unlawful”. */
export function areOpposite(a: string, b: string): boolean {
  return (a !== b && a.replace(OPPOSITE, '') === b) || (a !== b && b.replace(OPPOSITE, '') === a);
}
