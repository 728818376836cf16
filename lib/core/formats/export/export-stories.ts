import type { StoryBundle } from '../../view/story-bundle.ts';
import { cslJson } from './csl-json.ts';
import { markdownReport, type ReportWords } from './markdown-report.ts';
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

/** Stories in one of the forms, piece by piece. What each form leaves out is told in `docs/formats.md`. */
export function exportStories(
  bundles: Iterable<StoryBundle>,
  form: ExportForm,
  words: ReportWords,
): Generator<string> {
  switch (form) {
    case 'schema-org':
      return schemaOrg(bundles);
    case 'annotations':
      return webAnnotations(bundles);
    case 'markdown':
      return markdownReport(bundles, words);
    case 'csv':
      return quotationsCsv(bundles);
    case 'csl-json':
      return cslJson(bundles);
    default: {
      const never: never = form;
      return never;
    }
  }
}
