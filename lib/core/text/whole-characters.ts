/**
 * The text with a sign in place of each half of a character, which has no form in an address or a file: encoding
 * it would throw. Cost: linear.
 */
export function wholeCharacters(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A text as a part of an address, whatever it holds. Cost: linear. */
export function encodePart(text: string): string {
  return encodeURIComponent(wholeCharacters(text));
}
