import { outletName, type StoryBundle } from '../../view/story-bundle.ts';
import { printedQuotations, speakerName, wordsOf } from './story-parts.ts';

/** The headings of a report, in the reader's language. */
export interface ReportWords {
  readonly claims: string;
  readonly quotations: string;
  readonly coverage: string;
  readonly notes: string;
  /** A class of difference in words. */
  readonly difference: (name: string) => string;
  /** A kind of link in words. */
  readonly link: (kind: string) => string;
}

/** Words on one line that Markdown shows as they are. */
const plainly = (words: string): string =>
  words.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&');

const listed = (pieces: readonly (string | null | undefined)[]) =>
  pieces
    .filter(Boolean)
    .map((piece) => plainly(piece ?? ''))
    .join(', ');

const linked = (words: string, url: string | null | undefined) =>
  url ? `[${plainly(words)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)` : plainly(words);

function claimLines(bundle: StoryBundle, words: ReportWords): string[] {
  const { story } = bundle;
  const nameOf = (to: { readonly type: string; readonly id: string }) => {
    const article = story.articles.find(({ id }) => id === to.id);
    const origin = story.origins.find(({ id }) => id === to.id);
    return to.type === 'article' && article
      ? outletName(bundle, article.outlet)
      : (origin?.title ?? to.id);
  };
  return story.claims.flatMap((claim) => [
    `- ${plainly(claim.text)}`,
    ...claim.links.map(
      ({ from, kind, to }) =>
        `  - ${plainly(nameOf({ type: 'article', id: from }))} → ${plainly(words.link(kind))} → ${plainly(nameOf(to))}`,
    ),
  ]);
}

function quotationLines(bundle: StoryBundle, words: ReportWords): string[] {
  const all = printedQuotations(bundle);
  return bundle.story.quotations.flatMap((quotation) => {
    const prints = all.filter((one) => one.quotation === quotation);
    const speaker = prints[0]?.speaker;
    return [
      ...quotation.parts
        .map((part) => `> ${plainly(part)}`)
        .join('\n>\n')
        .split('\n'),
      '>',
      `> — ${listed([speakerName(speaker), speaker?.role, quotation.occasion, quotation.said])}`,
      '',
      ...prints
        .filter(({ printed }) => printed !== wordsOf(quotation))
        .map(
          ({ outlet, printed, differences, article }) =>
            `- ${linked(outlet, article?.url)} (${plainly(differences.map(words.difference).join(', '))}): ${plainly(printed)}`,
        ),
      '',
    ];
  });
}

/** One story as a report. */
export function storyReport(bundle: StoryBundle, words: ReportWords): string {
  const { story } = bundle;
  const coverage = story.articles.map(
    (article) =>
      `- ${linked(article.headline ?? outletName(bundle, article.outlet), article.url)}, ` +
      listed([outletName(bundle, article.outlet), article.byline.join(', '), article.published]),
  );
  const notes = story.notes.map((note) => `- ${plainly(note.says)}`);
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `## ${plainly(title)}`, '', ...lines] : [];
  return [
    `# ${plainly(story.title)}`,
    '',
    plainly(story.summary),
    '',
    listed([bundle.packTitle, story.recorded.by, story.recorded.on]),
    ...section(words.claims, claimLines(bundle, words)),
    ...section(words.quotations, quotationLines(bundle, words)),
    ...section(words.coverage, coverage),
    ...section(words.notes, notes),
    '',
  ].join('\n');
}

/** Stories as one report after the other. Lazy. */
export function* markdownReport(
  bundles: Iterable<StoryBundle>,
  words: ReportWords,
): Generator<string> {
  for (const bundle of bundles) yield `${storyReport(bundle, words)}\n`;
}
