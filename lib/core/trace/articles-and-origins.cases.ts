import type { ArticleCase } from './articles.cases.ts';

const text = (words: string) => ({ text: words, byline: [] });

/** What the Port Gazette's articles name besides outlets. */
export const ORIGINS: readonly ArticleCase[] = [
  {
    name: 'a statement before its maker',
    article: text('In a statement, Acme Tugs said that the tug is sound.'),
    links: [['cites statement by Acme Tugs', 'In a statement']],
  },
  {
    name: 'two statements of two bodies, a claim each',
    article: text(
      'In a statement, Acme Tugs said that the tug is sound. It is forty years old. In a statement, Pilots Guild said that it is not.',
    ),
    links: [
      ['cites statement by Acme Tugs', 'is sound'],
      ['cites statement by Pilots Guild', 'it is not'],
    ],
  },
  {
    name: 'a post',
    article: text('In a post on X, the mayor said that the tug is sound.'),
    links: [['cites post on X', 'In a post']],
  },
  {
    name: 'a tweet',
    article: text('In a tweet, the mayor said that the tug is sound.'),
    links: [['cites tweet', 'In a tweet']],
  },
  {
    name: 'a suit that is brought, and one that speaks',
    article: text(
      'A lawsuit was filed on Monday. The lawsuit alleges that the tug had no second anchor.',
    ),
    links: [['cites lawsuit', 'alleges']],
  },
  {
    name: 'an indictment',
    article: text('The indictment says that the pilot was paid in fish.'),
    links: [['cites indictment', 'paid in fish']],
  },
  {
    name: 'court and police papers in two sentences',
    article: text(
      'The pilot was asleep, according to court documents. He was alone, according to police reports.',
    ),
    links: [
      ['cites court documents', 'asleep'],
      ['cites police reports', 'alone'],
    ],
  },
  {
    name: 'a film',
    article: text('Body-camera video released on Monday shows the pilot asleep.'),
    links: [['cites body-camera video', 'asleep']],
  },
  {
    name: 'what a speaker says of a suit',
    article: text('“The lawsuit alleges that we were asleep,” the pilot sang.'),
    links: [],
  },
];

/** Lines, bylines and data that speak for all of an article. */
export const WHOLE: readonly ArticleCase[] = [
  {
    name: 'an agency in the dateline',
    article: text('SKERRY, June 3 (AP) — The tug sank at noon.'),
    links: [['syndicates The Associated Press', 'SKERRY, June 3 (AP) —']],
  },
  {
    name: 'an agency in the byline',
    article: { text: 'The tug sank at noon.', byline: ['Jo Vik, Associated Press'] },
    links: [['syndicates The Associated Press', 'Jo Vik, Associated Press']],
  },
  {
    name: 'an agency alone in the byline',
    article: { text: 'The tug sank at noon.', byline: ['Associated Press'] },
    links: [['syndicates The Associated Press', 'Associated Press']],
  },
  { name: 'a desk in the byline', article: { text: 'It sank.', byline: ['Staff'] }, links: [] },
  {
    name: 'whose picture it is',
    article: { ...text('The tug sank at noon.'), captions: ['The tug last year. (AP)'] },
    links: [],
  },
  {
    name: 'whose picture it is, above the story',
    article: text('The tug last year. (AP Photo/Jo Vik)\n\nThe tug sank at noon.'),
    links: [],
  },
  {
    name: 'thanks for a pointer',
    article: text('The tug sank at noon.\n\nh/t Tidewater'),
    links: [['re-reports Tidewater', 'h/t Tidewater']],
  },
  {
    name: 'where to read on',
    article: text('The tug sank at noon.\n\nRead the full story at the Fjord Herald.'),
    links: [['excerpts Fjord Herald', 'Read the full story']],
  },
  {
    name: 'a link to read on',
    article: {
      ...text('The tug sank at noon.'),
      furniture: 'Continue reading: Tug sinks at noon',
      links: [
        {
          href: 'https://apnews.com/tug',
          words: 'Tug sinks at noon',
          at: { start: 18, end: 35, in: 'furniture' },
          around: 'Continue reading: Tug sinks at noon',
        },
      ],
    },
    links: [['excerpts The Associated Press', 'Tug sinks at noon']],
  },
  {
    name: 'what the page’s data is based on',
    article: { ...text('The tug sank at noon.'), basedOn: ['https://www.reuters.com/tug'] },
    links: [['re-reports Reuters', null]],
  },
  {
    name: 'a canonical address on another host',
    article: { ...text('The tug sank at noon.'), canonicalUrl: 'https://apnews.com/tug' },
    links: [['copies The Associated Press', null]],
  },
  {
    name: 'a line that says where it first stood',
    article: text('The tug sank at noon.\n\nThis story was originally published by Tidewater.'),
    links: [['syndicates Tidewater', 'originally published']],
  },
];
