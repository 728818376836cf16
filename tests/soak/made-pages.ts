/** Pages that no newspaper prints, made when they are asked for. All of it invented. */

export const SITE = 'http://www.lakefront-courier.example/soak';

const SENTENCES = [
  'The harbour board met behind closed doors on Thursday and sent its clerk out to say that nothing had been decided.',
  '“We counted the boats twice and there was one too many both times,” the pilot said.',
  'A letter from the insurers, dated in March, lies unopened on the desk of the deputy.',
  'Nobody at the ferry office would say who ordered the second gangway.',
  'The tide tables for the coming winter were printed with the months in the wrong order.',
];

/** A paragraph of about 300 units; the same for the same number, unlike others. */
const paragraph = (at: number) =>
  `Part ${at}. ${[0, 1, 2].map((next) => SENTENCES[(at + next * (at % 3)) % SENTENCES.length]).join(' ')}`;

const page = (title: string, body: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head>` +
  `<body><main><article><h1>${title}</h1>${body}</article></main>${script ? `<script>${script}</script>` : ''}</body></html>`;

const paragraphs = (count: number, from = 0) =>
  Array.from({ length: count }, (_none, at) => `<p>${paragraph(from + at)}</p>`).join('');

/** An article of about `units` UTF-16 units in paragraphs of ordinary length. */
export const longArticle = (units: number) =>
  page('A very long report', paragraphs(Math.ceil(units / 330)));

/** So many paragraphs, each too short to be told from a label. */
export const manyParagraphs = (count: number) =>
  page(
    'A very long list',
    Array.from({ length: count }, (_none, at) => `<p>Boat ${at}</p>`).join(''),
  );

/** One paragraph of so many units. */
export const oneParagraph = (units: number) =>
  page('A report without a stop', `<p>${paragraph(1).repeat(Math.ceil(units / 330))}</p>`);

/** A page that appends ten paragraphs every 50 ms until it has `most` of them. */
export const endlessScroll = (most: number) =>
  page(
    'A report that goes on',
    paragraphs(20),
    `let count = 20; const article = document.querySelector('article'); const more = ${JSON.stringify(paragraphs(10))};
     globalThis.timer = setInterval(() => { article.insertAdjacentHTML('beforeend', more); count += 10;
       if (count >= ${most}) { clearInterval(globalThis.timer); globalThis.isDone = true; } }, 50);`,
  );

/** An ordinary article; another one for each number. */
export const ordinaryArticle = (at: number) => page(`Report number ${at}`, paragraphs(24, at * 24));

/** An application that shows articles one after another in one document, when `go(n)` is called. */
export const application = () =>
  page(
    'Reports',
    paragraphs(8),
    `globalThis.go = (at) => { history.pushState(null, '', '/soak/app/' + at); document.title = 'Report ' + at;
       document.querySelector('article').innerHTML = '<h1>Report ' + at + '</h1>' +
         Array.from({ length: 12 }, (_, part) => '<p>Report ' + at + ', part ' + part + '. ' + ${JSON.stringify(paragraph(3))} + '</p>').join(''); };`,
  );
