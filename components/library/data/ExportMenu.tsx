import type { ExportForm } from '../../../lib/core/formats/export/export-stories.ts';
import { MenuButton } from '../../controls/MenuButton.tsx';
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

/** Which packs are offered: none; one, of what nobody edited; or both, with the reader's edits and without. */
export type OfferedPacks = 'none' | 'one' | 'both';

/** What a form is called beside the others that are offered. */
export const exportLabel = (form: ExportAs, packs: OfferedPacks): MessageKey =>
  form === 'pack' && packs === 'both' ? 'export_pack_edited' : LABELS[form];

/** The forms to choose from. */
export function ExportMenu(props: {
  label: string;
  packs: OfferedPacks;
  isButton?: boolean;
  onChoose: (form: ExportAs) => void;
}) {
  const { t } = useText();
  const { packs } = props;
  const isOffered = (form: ExportAs) =>
    form === 'pack' ? packs !== 'none' : form !== 'pack-published' || packs === 'both';
  return (
    <MenuButton
      label={props.label}
      isButton={props.isButton ?? false}
      items={IN_ORDER.filter(isOffered).map((id) => ({ id, label: t(exportLabel(id, packs)) }))}
      onChoose={props.onChoose}
    />
  );
}
