import type { Wording } from '../../wording/wording.ts';
import { cslJson } from './csl-json.ts';
import type { FormWriter, ToldStory } from './form-writer.ts';
import { markdownReport } from './markdown-report.ts';
import { quotationsCsv } from './quotations-csv.ts';
import { schemaOrg } from './schema-org.ts';
import { webAnnotations } from './web-annotations.ts';

/** The forms in which stories leave beside packs: for other programs, and for readers. */
export type ExportForm = 'schema-org' | 'annotations' | 'markdown' | 'csv' | 'csl-json';

/** Each form's ending and media type. */
export const EXPORT_FORMS: Readonly<
  Record<ExportForm, { readonly ending: string; readonly type: string }>
> = {
  'schema-org': { ending: 'schema-org.jsonld', type: 'application/ld+json' },
  annotations: { ending: 'annotations.jsonld', type: 'application/ld+json' },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  'csl-json': { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
};

/** How a report words its headings, in the reader's language. */
export type ReportWords = Pick<Wording, 'say'>;

/**
 * What writes one file of stories in a form; another file takes another writer. What each form leaves out is
 * told in `docs/formats.md`.
 */
export function formWriter(form: ExportForm, words: ReportWords): FormWriter {
  switch (form) {
    case 'schema-org':
      return schemaOrg();
    case 'annotations':
      return webAnnotations();
    case 'markdown':
      return markdownReport(words);
    case 'csv':
      return quotationsCsv();
    case 'csl-json':
      return cslJson();
    default: {
      const never: never = form;
      return never;
    }
  }
}

/** Stories in one of the forms, piece by piece. Lazy: a story at a time. */
export function* exportStories(
  stories: Iterable<ToldStory>,
  form: ExportForm,
  words: ReportWords,
): Generator<string> {
  const writer = formWriter(form, words);
  yield writer.begin;
  for (const story of stories) {
    const text = writer.story(story);
    if (text !== '') yield text;
  }
  yield writer.end;
}
