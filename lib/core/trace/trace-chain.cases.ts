interface TraceCase {
  readonly name: string;
  readonly text: string;
  /** `kind name` of each link, in order. */
  readonly links: readonly string[];
}

/** How an article of the made-up Port Gazette credits others. */
export const cases: readonly TraceCase[] = [
  {
    name: 'reads “obtained by” as re-reporting, and the paper as cited',
    text: 'The wharf will close, says an internal port memo obtained by Fox News.',
    links: ['re-reports Fox News', 'cites internal port memo'],
  },
  {
    name: 'knows a recording for a broadcast',
    text: 'The wharf will close, says a leaked recording reviewed by Reuters.',
    links: ['re-reports Reuters', 'cites leaked recording'],
  },
  ...[
    'The memo was not obtained by Fox News.',
    'The memo was never reported by Fox News.',
    'The memo wasn’t first reported by Fox News.',
    'Critics of Fox News reported a threat.',
  ].map((text) => ({
    name: `credits nobody who is denied or beside it: ${text}`,
    text,
    links: [],
  })),
  {
    name: 'reads “told” an outlet as re-reporting',
    text: 'The wharf will close, an official told CNN on Monday.',
    links: ['re-reports CNN'],
  },
  {
    name: 'reads “told the” an outlet',
    text: 'The wharf will close, an official told the Associated Press.',
    links: ['re-reports The Associated Press'],
  },
  {
    name: 'reads “according to” an outlet',
    text: 'According to Reuters, the wharf will close.',
    links: ['re-reports Reuters'],
  },
  {
    name: 'reads “according to a report by”',
    text: 'The wharf will close, according to a report by The New York Times.',
    links: ['re-reports The New York Times'],
  },
  {
    name: 'reads “reported” behind an outlet',
    text: 'Politico first reported that the wharf will close.',
    links: ['re-reports Politico'],
  },
  {
    name: 'reads “in a statement to”',
    text: 'The port said so in a statement to NPR.',
    links: ['re-reports NPR'],
  },
  {
    name: 'knows an outlet with a small “the”',
    text: 'The wharf will close, according to the Hill.',
    links: ['re-reports The Hill'],
  },
  {
    name: 'gives one link for each claim and outlet',
    text: 'Reuters reported it first. According to Reuters, it is certain. CNN reported it too.',
    links: ['re-reports Reuters', 're-reports Reuters', 're-reports CNN'],
  },
  {
    name: 'takes its own outlet for its own reporting',
    text: 'The wharf will close, the harbour master told Port Gazette.',
    links: ['original Port Gazette'],
  },
  {
    name: 'takes a paper that its own outlet obtained for obtained',
    text: 'The wharf will close, says a survey report obtained by Port Gazette.',
    links: ['original Port Gazette', 'obtained survey report'],
  },
  {
    name: 'credits nobody for a mere mention',
    text: 'A van of Fox News stood at the wharf. Reuters has an office there.',
    links: [],
  },
  {
    name: 'credits nobody for what a speaker says',
    text: '“The wharf will close, an official told CNN last week,” Nora Holm said.',
    links: [],
  },
  {
    name: 'credits nobody in another word',
    text: 'The crew spoke to Reutersson and to CNNs of this world.',
    links: [],
  },
  {
    name: 'takes no vice president for an outlet',
    text: 'The harbour master told Vice President Nora Holm that the wharf will close.',
    links: [],
  },
  {
    name: 'takes no surname for an outlet whose name is one common word',
    text: 'The wharf will close, the harbour master told Hill, and according to Hill it is certain.',
    links: [],
  },
  {
    name: 'is empty for an article that credits nobody',
    text: 'The wharf will close for a year.',
    links: [],
  },
  {
    name: 'hands one credit on to the outlet beside',
    text: 'The wharf will close, says a letter seen by Reuters and the BBC.',
    links: ['re-reports Reuters', 'cites letter', 're-reports BBC'],
  },
  {
    name: 'reads “first reported by”',
    text: 'The closure was first reported by Politico.',
    links: ['re-reports Politico'],
  },
  {
    name: 'reads “as X noted”',
    text: 'As the Guardian noted, the wharf will close.',
    links: ['re-reports The Guardian'],
  },
  {
    name: 'reads a report of the outlet',
    text: 'A CNN report says that the wharf will close.',
    links: ['re-reports CNN'],
  },
  {
    name: 'reads a writer of the outlet',
    text: 'Ida Brandt of Reuters then describes how the wharf will close.',
    links: ['re-reports Reuters'],
  },
  {
    name: 'reads a named reporter behind the outlet',
    text: 'The Washington Post’s Per Lund reported that the wharf will close.',
    links: ['re-reports The Washington Post'],
  },
  {
    name: 'reads an interview with the outlet',
    text: 'The wharf will close, the harbour master said in an interview with NBC.',
    links: ['re-reports NBC News'],
  },
  {
    name: 'reads “told” a presenter of the outlet as told to the outlet',
    text: 'The harbour master told Fox News anchor Ida Brandt that the wharf will close.',
    links: ['re-reports Fox News'],
  },
  {
    name: 'cites what is said on air',
    text: '“The wharf will close,” the harbour master said Sunday on CBS’s “Morning Tide.”',
    links: ['cites CBS News'],
  },
  {
    name: 'cites a poll of the outlet',
    text: 'In a CNN/ORC poll most were for closing the wharf.',
    links: ['cites CNN'],
  },
  {
    name: 'credits nobody when a presenter of the outlet speaks',
    text: 'The wharf will close, said Fox News host Ida Brandt. According to a CNN contributor, it must.',
    links: [],
  },
  {
    name: 'credits nobody when the outlet speaks of itself',
    text: 'CNN confirmed that it had left the wharf. The New York Times noted in a statement that its crew is safe.',
    links: [],
  },
  {
    name: 'credits nobody when the outlet publishes its results',
    text: 'Reuters reported a quarterly loss on Monday.',
    links: [],
  },
  {
    name: 'credits nobody when the outlet’s own people are told',
    text: 'The wharf will close, the owner told CNN employees.',
    links: [],
  },
  {
    name: 'takes a request for an answer as that outlet’s',
    text: 'The port did not answer a request for comment from Reuters.',
    links: ['re-reports Reuters'],
  },
  {
    name: 'reads German credits',
    text: 'Der Kai wird geschlossen, berichtet die Süddeutsche Zeitung. Das sagte der Hafenmeister der Deutschen Presse-Agentur.',
    links: ['re-reports Süddeutsche Zeitung'],
  },
  {
    name: 'reads French credits',
    text: 'Selon Le Monde, le quai va fermer. Le maître du port a déclaré à l’AFP que c’est sûr.',
    links: ['re-reports Le Monde', 're-reports Agence France-Presse'],
  },
  {
    name: 'reads Spanish and Italian credits',
    text: 'Según El País, el muelle cerrará. Secondo La Repubblica, il molo chiude.',
    links: ['re-reports El País', 're-reports La Repubblica'],
  },
  {
    name: 'reads a statement, a post and a rally',
    text: 'The port said in a statement that it will close. She wrote on Facebook that it is so. At a rally on Friday she said that it must.',
    links: ['cites statement by the port', 'cites post on Facebook', 'cites rally on Friday'],
  },
  {
    name: 'reads a press conference',
    text: 'Nora Holm held a press conference on May 2.',
    links: ['cites press conference on May 2'],
  },
  {
    name: 'reads court papers and figures',
    text: 'According to court documents, the wharf is rotten. According to data from the Port Board, it sinks.',
    links: ['cites court documents', 'cites data from the Port Board'],
  },
  {
    name: 'takes no rally for an origin where nobody speaks',
    text: 'A crowd of ten came to a rally on Friday.',
    links: [],
  },
  {
    name: 'names a paper once, by its first full name',
    text: 'An internal port memo obtained by Reuters closes the wharf. The memo said that it is rotten.',
    links: ['re-reports Reuters', 'cites internal port memo'],
  },
  {
    name: 'reads a line that says where the article first stood',
    text: 'The wharf will close.\n\nThis article was originally published by The Conversation.',
    links: ['syndicates The Conversation'],
  },
  {
    name: 'reads thanks for a pointer',
    text: 'The wharf will close.\n\n(h/t The Hill)',
    links: ['re-reports The Hill'],
  },
  {
    name: 'does not take a helper for the origin',
    text: 'The wharf will close.\n\nThe Associated Press contributed to this report.',
    links: ['cites The Associated Press'],
  },
  {
    name: 'reads a dated heading that ends in an outlet',
    text: 'May 3, 2024 – In Harbour News – Fox News\n\nThe wharf will close.',
    links: ['re-reports Fox News'],
  },
  {
    name: 'reads whose film is shown',
    text: '(The wharf last week. Courtesy of WGN News and YouTube.)\n\nThe wharf will close.',
    links: ['cites WGN News'],
  },
];
