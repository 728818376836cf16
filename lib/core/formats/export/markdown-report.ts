import { phrase } from '../../phrase.ts';
import { type AnnotationView, showAnnotations } from '../../view/annotation-view.ts';
import { showCorrections } from '../../view/correction-view.ts';
import { type FactCheckView, showCheck } from '../../view/fact-check-view.ts';
import type { CorrectionView } from '../../view/library-view.ts';
import { outletName, type StoryBundle } from '../../view/story-bundle.ts';
import type { ReportWords } from './export-stories.ts';
import type { FormWriter, ToldStory } from './form-writer.ts';
import { printedQuotations, speakerName, wordsOf } from './story-parts.ts';

/** Writes stories as one report after the other. */
export const markdownReport = (words: ReportWords): FormWriter => ({
  begin: '',
  end: '',
  story: (told) => `${storyReport(told, words)}\n`,
});

/** What the data names, in words: a class of difference, a kind of link. */
const named = (words: ReportWords, stem: string, name: string) =>
  words.say(phrase(`${stem}_${name.replaceAll('-', '_')}`));
const recordedBy = (words: ReportWords, { by, on }: CorrectionView['recorded']) =>
  words.say(phrase('story_recorded', by, on));

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
        `  - ${plainly(nameOf({ type: 'article', id: from }))} → ${plainly(named(words, 'link', kind))} → ${plainly(nameOf(to))}`,
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
            `- ${linked(outlet, article?.url)} (${plainly(differences.map((name) => named(words, 'difference', name)).join(', '))}): ${plainly(printed)}`,
        ),
      '',
    ];
  });
}

/** What was put right, and what came of it later, by date. */
const correctionLines = (bundle: StoryBundle, words: ReportWords) =>
  showCorrections(bundle).map(({ kind, outlet, on, says, url, recorded }) => {
    const head = [
      named(words, 'corrections', kind),
      outlet,
      on ?? words.say(phrase('corrections_undated')),
    ];
    const link = url === null ? '' : ` ${linked(words.say(phrase('corrections_read')), url)}`;
    return `- ${listed(head)}: ${plainly(says)}${link} (${plainly(recordedBy(words, recorded))})`;
  });

/** What somebody found who checked a claim, in their words. */
function checkLine(
  { publisher, claim, url, title, rating, scale, reviewed }: FactCheckView,
  words: ReportWords,
): string {
  const said = [
    rating,
    scale && [scale.value, scale.worst, scale.best].filter(Boolean).join(' / '),
  ];
  return (
    `- ${listed([publisher, reviewed])}: ${plainly(words.say(phrase('checks_claim')))} ${plainly(claim)} – ` +
    `${plainly(words.say(phrase('checks_rating')))} ${listed(said)}. ${linked(title ?? words.say(phrase('checks_read')), url)}`
  );
}

/** What somebody marked on a page, and wrote to it. */
function annotationLines(
  { outlet, url, passages, remarks, tags, by, on }: AnnotationView,
  words: ReportWords,
): string[] {
  const maker = by === null ? phrase('annotations_unsigned') : phrase('annotations_by', by);
  return [
    `- ${linked(outlet, url)}, ${listed([words.say(maker), on])}`,
    ...passages.map(({ exact }) => `  > ${plainly(exact)}`),
    ...(passages.length > 0 ? [''] : []),
    ...[...remarks, ...(tags.length > 0 ? [tags.join(', ')] : [])].map(
      (one) => `  - ${plainly(one)}`,
    ),
  ];
}

function storyReport({ bundle, checks, annotations }: ToldStory, words: ReportWords): string {
  const { story } = bundle;
  const coverage = story.articles.map(
    (article) =>
      `- ${linked(article.headline ?? outletName(bundle, article.outlet), article.url)}, ` +
      listed([outletName(bundle, article.outlet), article.byline.join(', '), article.published]),
  );
  const notes = story.notes.map(
    (note) => `- ${plainly(note.says)} (${plainly(recordedBy(words, note.recorded))})`,
  );
  const section = (key: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `## ${plainly(words.say(phrase(key)))}`, '', ...lines] : [];
  return [
    `# ${plainly(story.title)}`,
    '',
    plainly(story.summary),
    '',
    listed([bundle.packTitle, recordedBy(words, story.recorded)]),
    ...section('report_claims', claimLines(bundle, words)),
    ...section('tab_quotes', quotationLines(bundle, words)),
    ...section('tab_coverage', coverage),
    ...section('corrections_title', correctionLines(bundle, words)),
    ...section('tab_credibility', notes),
    ...section(
      'checks_title',
      checks.map((one) => checkLine(showCheck(one), words)),
    ),
    ...section(
      'annotations_title',
      showAnnotations(bundle, annotations).flatMap((one) => annotationLines(one, words)),
    ),
    '',
  ].join('\n');
}
