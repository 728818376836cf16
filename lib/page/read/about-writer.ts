import { folded } from './keep-blocks.ts';

const NAME = "\\p{Lu}[\\p{L}.’'-]{0,30}";
const DOES =
  'is|was|has|writes|covers|reports|joined|began|ist|war|schreibt|berichtet|arbeitet|est|écrit|es|escribe|è|scrive|é|jest|on|är|er';
const INTRODUCED = new RegExp(`^(${NAME}(?: ${NAME}){1,3})(?:, [^,]{0,80},)? (?:${DOES})[ ,]`, 'u');
/** What those who write are called, by the start of the word, in several languages. Data. */
const ROLE =
  /(?:^|\P{L})(?:report|edit|writ|author|founder|journalis|correspondent|column|contribut|producer|blog|consultant|professor|fellow|redakt|autor|rédact|periodist|redactor|giornalist|jornalist|dziennikar|toimittaj|redaktör)/iu;
/** How a paragraph about the writer starts that does not name them, or names them second. Data. */
const OPENING =
  /^(?:about the (?:author|writer)|über (?:den autor|die autorin|die autoren)|à propos de l.aut(?:eur|rice)|sobre (?:el autor|la autora|os? autor)|l.autore\b|sull.autore\b|o autor(?:ze|ce)|(?:autor|autorka) jest|(?:der autor|die autorin) (?:ist|schreibt|arbeitet))/iu;
const MARKS = /["“”„«»]/;
/** Units that are looked at: such a paragraph starts with its person. */
const START = 300;

/**
 * Whether a late block is about who wrote the article: it says so, starts with a name of the byline, or
 * introduces somebody by name and trade whose surname the story before it, `body`, does not hold. A
 * block with quotation marks never is.
 */
export function aboutWriter(
  text: string,
  byline: readonly string[],
  body: readonly string[],
): boolean {
  if (MARKS.test(text)) return false;
  const start = text.slice(0, START);
  if (OPENING.test(start)) return true;
  const words = folded(start);
  const names = byline.map(folded).filter((name) => name.includes(' '));
  if (names.some((name) => words.startsWith(`${name} `))) return true;
  const surname = INTRODUCED.exec(start)?.[1]?.split(' ').at(-1);
  if (surname === undefined || !ROLE.test(start)) return false;
  return !body.some((paragraph) => paragraph.includes(surname));
}
