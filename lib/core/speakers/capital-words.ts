/** Titles that stand before a name, in small letters. Data. */
export const TITLES = new Set(
  (
    'mr. mrs. ms. dr. sen. sens. rep. reps. gov. gen. lt. col. sgt. capt. rev. hon. prof. maj. adm. sir dame lord lady ' +
    'mr mrs ms dr president vice senator representative governor mayor secretary minister chancellor director chief ' +
    'sheriff officer detective sergeant captain lieutenant commissioner superintendent attorney general judge justice ' +
    'chairman chairwoman congressman congresswoman councilman councilwoman alderman spokesman spokeswoman professor ' +
    'pope king queen prince princess deputy former acting assistant ambassador speaker leader majority minority whip prime ' +
    'first lady senate house state u.s. us democratic republican gop co-chair chair ceo father sister brother imam rabbi ' +
    'bishop archbishop cardinal pastor reverend colonel major admiral coach republicans democrats democrat'
  ).split(' '),
);
/** Words in the names of bodies and places, in small letters. Data. */
export const BODY_WORDS = new Set(
  (
    'news department police security enforcement council court house senate office university city county state states ' +
    'times post journal press agency bureau committee commission party act ordinance association company inc inc. corp ' +
    'corp. today street avenue board union center centre ministry army navy foundation institute group network fund pac ' +
    'congress administration campaign society project coalition club bank service services college school church caucus ' +
    'tower towers hotel plaza casino airport park hall river island islands building bridge museum convention league federation corporation media magazine gazette herald tribune globe daily watch action america ' +
    'american americans usa nations guard'
  ).split(' '),
);

/** Of these, words that people bear as a surname, in small letters. Data. */
export const BORNE_WORDS = new Set(
  'park parks hall house street church rivers river bridge bridges post banks bank day guard college school county island tower towers law west'.split(
    ' ',
  ),
);

/** Titles that only people bear: “state” and “house” stand before bodies as well. Data. */
export const HONOURS = new Set(
  'mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. capt. rev. hon. prof. maj. adm. mr mrs ms dr sir dame'.split(
    ' ',
  ),
);

/** First names that parks, bridges and schools are called after. Data. */
export const ALSO_PLACES = new Set(
  'lincoln austin orlando marshall grant victoria regina florence georgia virginia charlotte clinton jefferson madison franklin hamilton kennedy washington wayne clark nelson sydney savannah'.split(
    ' ',
  ),
);
