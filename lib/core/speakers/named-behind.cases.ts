import { rows } from './wrong-mouth.cases.ts';

/** The name stands behind what somebody is, between commas. Articles and people are made up. */
export const cases = rows(true, [
  [
    'a director named behind “its director”',
    'The museum opened on Friday.\n\nIts director, Odile Roy, called it “a joy for the whole town.”',
    'Odile Roy',
  ],
  [
    'an inverted director',
    'The museum opened on Friday.\n\n“It is a joy for the whole town,” said its director, Odile Roy.',
    'Odile Roy',
  ],
  [
    'a husband',
    'Odile Roy spoke first.\n\n“It is a joy for the whole town,” her husband, Karl Roy, said.',
    'Karl Roy',
  ],
  [
    'one of several residents',
    'The wharf will close.\n\nOne resident, Lila Orm, said, “I will miss the old wharf.”',
    'Lila Orm',
  ],
  [
    'a chairman of a body',
    'The wharf will close.\n\nThe bank’s chairman, Mark Ellery, said, “I will miss the old wharf.”',
    'Mark Ellery',
  ],
  [
    'somebody described beside others who are named',
    'The wharf will close.\n\n“I will miss the old wharf,” one resident, Lila Orm and Mark Ellery heard, said on Friday.',
    [null, '~one resident', 'Lila Orm', 'Mark Ellery'],
  ],
]);
