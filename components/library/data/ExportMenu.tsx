import { useState } from 'preact/hooks';
import type { ExportForm } from '../../../lib/core/formats/export/export-stories.ts';
import type { ReportWords } from '../../../lib/core/formats/export/markdown-report.ts';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { MenuButton } from '../../controls/MenuButton.tsx';
import { useAction } from '../../controls/use-action.ts';
import { type MessageKey, useText } from '../../wording/text.tsx';

/** A pack, or one of the forms for other programs. */
export type ExportAs = 'pack' | ExportForm;

const LABELS = {
  pack: 'export_pack',
  markdown: 'export_markdown',
  csv: 'export_csv',
  'schema-org': 'export_schema_org',
  annotations: 'export_annotations',
  'csl-json': 'export_csl',
} as const satisfies Readonly<Record<ExportAs, MessageKey>>;
const IN_ORDER: readonly ExportAs[] = [
  'pack',
  'markdown',
  'csv',
  'schema-org',
  'annotations',
  'csl-json',
];

/** Saves stories in the form that the reader chooses. */
export function ExportMenu(props: {
  label: string;
  /** Those that are not offered here. */
  without?: readonly ExportAs[];
  onExport: (form: ExportAs, words: ReportWords) => Promise<Result<null>>;
}) {
  const { t, find } = useText();
  const action = useAction();
  const [done, setDone] = useState<ExportAs | null>(null);
  const named = (start: string, name: string) => find(start + name.replaceAll('-', '_')) ?? name;
  const words: ReportWords = {
    claims: t('report_claims'),
    quotations: t('tab_quotes'),
    coverage: t('tab_coverage'),
    notes: t('tab_credibility'),
    difference: (name) => named('difference_', name),
    link: (kind) => named('link_', kind),
  };
  const start = async (form: ExportAs) => {
    setDone(null);
    const result = await action.run(() => props.onExport(form, words));
    if (result?.ok) setDone(form);
  };
  return (
    <>
      <MenuButton
        label={props.label}
        items={IN_ORDER.filter((form) => !props.without?.includes(form)).map((id) => ({
          id,
          label: t(LABELS[id]),
        }))}
        onChoose={(form) => void start(form)}
      />
      <span role="status" class="small">
        {done && t('export_done', t(LABELS[done]))}
      </span>
      {action.refused && <Failure title={t('library_export_failed')} reason={action.refused} />}
    </>
  );
}
