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
