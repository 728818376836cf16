import { rows, type WrongMouthCase } from './wrong-mouth.cases.ts';

/** Somebody whom the text does not name. */
const UNNAMED = rows(true, [
  [
    'a woman who keeps her name back',
    'Judge Orla Finch heard the case.\n\n“He followed me home every night,” said the woman, who declined to give her name.',
    '~the woman',
  ],
  [
    'a woman in front who keeps her name back',
    'Judge Orla Finch heard the case.\n\nThe woman, who declined to give her name, said, “He followed me home every night.”',
    '~The woman',
  ],
  [
    'critics',
    'Mayor Ada Pruitt signed the order.\n\nCritics say the order is “a gift to the landlords.”',
    '~Critics',
  ],
  [
    'many who believe',
    'Mayor Ada Pruitt signed the order.\n\nMany believe that Pruitt is “a puppet of the landlords.”',
    '~Many',
  ],
  [
    'some residents',
    'Mayor Ada Pruitt signed the order.\n\n“We were never asked about any of it,” some residents complained.',
    '~some residents',
  ],
  [
    'a man at the scene',
    'Officer Dale Root closed the road.\n\nA man who asked not to be identified said, “The truck came out of nowhere.”',
    '~A man',
  ],
  [
    'one neighbour',
    'Officer Dale Root closed the road.\n\n“It sounded like a bomb went off,” one neighbour said.',
    '~one neighbour',
  ],
  [
    'others',
    'Officer Dale Root closed the road.\n\n“This should have been fixed years ago,” others said.',
    '~others',
  ],
  [
    'a person close to somebody',
    'Mayor Iris Lamb resigned. “It was only a matter of time,” a person close to Lamb said.',
    ['~a person close to Lamb'],
  ],
  [
    'opponents',
    'Mayor Iris Lamb resigned. Opponents called her “a disgrace to the whole county.”',
    ['~Opponents'],
  ],
  [
    'a shopkeeper of whom a first name is known',
    'Mayor Iris Lamb resigned. “She never listened to anybody here,” said a shopkeeper who gave only his first name, Abel.',
    ['~a shopkeeper'],
  ],
  [
    'some who say',
    'Mayor Iris Lamb resigned. Some say she is “the best mayor we ever had.”',
    ['~Some'],
  ],
]);

/** Lines of talk that no verb credits. */
const DIALOGUE = rows(false, [
  [
    'lines that alternate without a cue',
    'Judge Ivo Marsh questioned the captain, Lars Tolland.\n\n“Where were you at noon?” Marsh asked.\n\n“On the bridge of the ship.”\n\n“Who was with you?”\n\n“Nobody but the cook.”',
    [null, 'Lars Tolland'],
  ],
  [
    'an answer without a cue',
    'Reporter Nell Tavish asked Governor Hugh Pryce about the tax.\n\n“Will you sign it?” Tavish asked.\n\n“Not on my life.”',
    [null, 'Hugh Pryce'],
  ],
  [
    'a transcript of two lines',
    'Host Cora Winn spoke with Dr. Emil Sato.\n\n“Is the water safe?”\n\n“It is not safe at all.”',
    [null, 'Emil Sato'],
  ],
  [
    'a line behind somebody else’s line',
    '“We sold the mill,” Bram Tull said.\n\n“To whom did you sell it?”\n\nThe room went quiet.',
    [null],
  ],
  [
    'a line between two credited ones',
    '“We sold the mill last year,” Bram Tull said.\n\n“You had no right to do that.”\n\n“We had every right,” Tull said.',
    [null, 'Bram Tull', 'Tull'],
  ],
  [
    'questions and answers in turn',
    'The lawyer, Hedda Gray, pressed the witness, Tom Ruck.\n\n“Did you see the car?” Gray asked.\n\n“I saw a light.”\n\n“What colour was it?”',
    [null, 'Hedda Gray'],
  ],
  [
    'an answer to a question that was asked of somebody',
    '“Are you coming home now?” Lena Dow asked her son.\n\n“When the boats are in.”',
    [null, '~her son'],
  ],
]);

/** Text of other languages, in which articles open sentences. */
const LANGUAGES = rows(false, [
  ['French', 'Le maire est parti. Le conseil dit: «Nous fermons le port pour un an».', [null]],
  [
    'French behind',
    '«Nous fermons le port pour un an», a dit la mairie. Le port est vide.',
    [null],
  ],
  ['German', 'Die Stadt schweigt. Sie sagte: „Wir schließen den Hafen für ein Jahr.“', [null]],
  ['German, a name in it', 'Der Hafen ist zu. Die Stadt hat „kein Geld für den Hafen“.', [null]],
  ['Spanish', 'El alcalde salió. El puerto: «Cerramos el puerto por un año».', [null]],
  [
    'Spanish, a question',
    'El alcalde salió. La gente pregunta: “¿Por qué cierran el puerto?”',
    [null],
  ],
  [
    'French with a pronoun',
    'Les pêcheurs sont en colère. Elle a déclaré: « Nous allons fermer le port pour un an ».',
    [null],
  ],
  [
    'German with a pronoun',
    'Der Minister kam spät. Er erklärte: „Wir werden den Hafen schließen.“ Die Menge war still.',
    [null],
  ],
]);

/** The text says that nobody said it, or that somebody might have. */
const DENIED = rows(true, [
  [
    'never said',
    'Ellis Park runs the port.\n\nPark never said “the port will be sold by June.”',
    null,
  ],
  [
    'denied saying',
    'Ellis Park runs the port.\n\nPark denied saying “the port will be sold by June.”',
    null,
  ],
  [
    'denied having said',
    'Ellis Park runs the port.\n\nPark has denied ever having said that “the port will be sold by June.”',
    null,
  ],
  [
    'if',
    'Ellis Park runs the port.\n\nIf Park had said “the port will be sold by June,” he would be gone.',
    null,
  ],
  [
    'did not say',
    'Ellis Park runs the port.\n\nPark did not actually say “the port will be sold by June.”',
    null,
  ],
  [
    'no such words behind them',
    'Ellis Park runs the port.\n\n“The port will be sold by June,” is something Park never said.',
    null,
  ],
  [
    'should have said',
    'Ellis Park runs the port.\n\nPark should have said, “The port will be sold by June.”',
    null,
  ],
  [
    'would say',
    'Ellis Park runs the port.\n\nNobody would expect Park to say “the port is for sale.”',
    null,
  ],
  [
    'refused to say',
    'Ellis Park runs the port.\n\nPark refused to say “the port is safe for everybody.”',
    null,
  ],
  [
    'has never said',
    'Senator Kay Munro runs again. Munro has never said that she would “sell the lake to the highest bidder.”',
    [null],
  ],
  [
    'did not say, and then said',
    'Senator Kay Munro runs again. Munro didn’t say “I quit.” She said “I will rest for a while.”',
    ['Kay Munro', '?', null],
  ],
  [
    'a quote that is fake',
    'A fake quote spread online. It falsely claimed Munro said, “Farmers are a burden to us all.”',
    [null],
  ],
  [
    'wanted her to say',
    'Senator Kay Munro runs again. Critics wanted Munro to say “I was wrong about the lake.”',
    [null],
  ],
  [
    'a denial that goes on with a telling',
    'Senator Kay Munro denied the claim, telling reporters, “I have never owned a lake.”',
    ['Kay Munro'],
  ],
  [
    'imagine if',
    'Imagine if Senator Kay Munro had told the farmers, “You are a burden to us all.”',
    [null],
  ],
]);

/** Words that stand on something, or are sung. */
const PAPERS = rows(true, [
  [
    'a sign',
    'Tenant Rosa Lind joined the march.\n\nLind carried a sign that read “No homes, no peace, no rent.”',
    [null, '#a sign'],
  ],
  [
    'a banner without a verb',
    'Governor Felix Ambry walked past a banner with the words “Go home and stay there.”',
    [null, '#a banner'],
  ],
  [
    'a chant of a crowd',
    'Governor Felix Ambry left by the back door as the crowd chanted, “Give the land back now.”',
    [null, '~the crowd'],
  ],
  [
    'a song',
    'Singer Lola Marsh closed the night. The choir sang “carry me over the silver river tonight.”',
    [null, '~The choir', '#The choir'],
  ],
  [
    'an email',
    'Director Hal Benning was told on Friday. The email said, “All desks must be cleared by noon.”',
    ['#The email'],
  ],
  [
    'a letter to somebody',
    'Nurse Tess Alder got a letter from the clinic saying “your post has been cut.”',
    [null, '#a letter', '#the clinic', '#the letter from the clinic'],
  ],
  [
    'a shirt',
    'Mechanic Otto Brill wore a shirt emblazoned with “I would rather be fishing today.”',
    [null, '#a shirt'],
  ],
  [
    'a book by somebody',
    'Historian Maud Perrin spoke at noon. The book opens with the line “Nobody came to the mill that day.”',
    [null, '#The book'],
  ],
  [
    'a placard',
    'Dora Plume stood at the gate with a placard reading “Our river is not for sale.”',
    [null, '#a placard'],
  ],
  [
    'a cap',
    'Coach Val Stern wore a cap that said “Make the river great again now.”',
    [null, '#a cap'],
  ],
  [
    'a chant of fans',
    'Fans of coach Val Stern chanted “Stern must go” for an hour.',
    ['~Fans of coach Val Stern', '~Fans', 'Fans', null],
  ],
  [
    'a letter that was read',
    'Governor Abe Rusk read a letter that said “your bridges are about to fall.”',
    [null, '#a letter'],
  ],
  [
    'graffiti',
    'Graffiti on the wall of Ned Foley’s shop said “we know where you sleep.”',
    [null, '#Graffiti', '~Graffiti', '#Graffiti on the wall'],
  ],
  [
    'an anthem',
    'Teacher Liv Aske played the anthem, which begins with the words “Rise, children of the tide.”',
    [null, '#the anthem'],
  ],
]);

/** Words that nobody who is named says, or nobody knows who. Articles and people are made up. */
export const cases: readonly WrongMouthCase[] = [
  ...UNNAMED,
  ...DIALOGUE,
  ...LANGUAGES,
  ...DENIED,
  ...PAPERS,
];
