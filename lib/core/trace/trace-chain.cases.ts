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
    name: 'gives one link for each outlet',
    text: 'Reuters reported it first. According to Reuters, it is certain. CNN reported it too.',
    links: ['re-reports Reuters', 're-reports CNN'],
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
];
