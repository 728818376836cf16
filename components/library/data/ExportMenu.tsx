import { useState } from 'preact/hooks';
import type { ExportForm } from '../../../lib/core/formats/export/export-stories.ts';
import type { ReportWords } from '../../../lib/core/formats/export/markdown-report.ts';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { MenuButton } from '../../controls/MenuButton.tsx';
import { useAction } from '../../controls/use-action.ts';
import { type MessageKey, useText } from '../../wording/text.tsx';

/** A pack, as the reader has it by now or as it was taken in; or one of the forms for other programs. */
export type ExportAs = 'pack' | 'pack-published' | ExportForm;

const LABELS = {
  pack: 'export_pack',
  'pack-published': 'export_pack_published',
  markdown: 'export_markdown',
  csv: 'export_csv',
  'schema-org': 'export_schema_org',
  annotations: 'export_annotations',
  'csl-json': 'export_csl',
} as const satisfies Readonly<Record<ExportAs, MessageKey>>;
const IN_ORDER: readonly ExportAs[] = [
  'pack',
  'pack-published',
  'markdown',
  'csv',
  'schema-org',
  'annotations',
  'csl-json',
];

/** Saves stories in the form that the reader chooses. */
export function ExportMenu(props: {
  label: string;
  /** Which packs are offered: none; one, of what nobody edited; or both, with the reader's edits and without. */
  packs: 'none' | 'one' | 'both';
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
  const { packs } = props;
  const isOffered = (form: ExportAs) =>
    form === 'pack' ? packs !== 'none' : form !== 'pack-published' || packs === 'both';
  const labelOf = (form: ExportAs) =>
    t(form === 'pack' && packs === 'both' ? 'export_pack_edited' : LABELS[form]);
  const start = async (form: ExportAs) => {
    setDone(null);
    const result = await action.run(() => props.onExport(form, words));
    if (result?.ok) setDone(form);
  };
  return (
    <>
      <MenuButton
        label={props.label}
        items={IN_ORDER.filter(isOffered).map((id) => ({
          id,
          label: labelOf(id),
        }))}
        onChoose={(form) => void start(form)}
      />
      <span role="status" class="small">
        {done && t('export_done', labelOf(done))}
      </span>
      {action.refused && <Failure title={t('library_export_failed')} reason={action.refused} />}
    </>
  );
}
