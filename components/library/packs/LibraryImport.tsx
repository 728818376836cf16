import { useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { ImportSummary } from './ImportSummary.tsx';
import './LibraryImport.css';
import { useAction } from '../../controls/use-action.ts';
import { usePatience } from '../../controls/use-patience.ts';
import { useText } from '../../wording/text.tsx';
import type { ImportReport } from '../library-types.ts';

/** An import under way or done; one at a time. */
export interface Import {
  readonly busy: boolean;
  /** Name of the file last taken; null before the first. */
  readonly fileName: string | null;
  readonly refused: string | null;
  readonly report: ImportReport | null;
  readonly take: (file: File) => void;
  readonly close: () => void;
}

/** The state of imports. */
export function useImport(onImport: (file: File) => Promise<Result<ImportReport>>): Import {
  const action = useAction();
  const [fileName, setFileName] = useState<string | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const take = async (file: File) => {
    if (action.busy) return;
    setFileName(file.name);
    setReport(null);
    const result = await action.run(() => onImport(file));
    if (result?.ok) setReport(result.value);
  };
  return {
    busy: action.busy,
    fileName,
    refused: action.refused,
    report,
    take,
    close: () => setReport(null),
  };
}

/** Chooses a file: a file field that looks like a button, so that keys and screen readers work it. */
export function ImportButton({ importing }: { importing: Import }) {
  const { t } = useText();
  return (
    <label class="button">
      {t('import_button')}
      <input
        type="file"
        class="hidden"
        accept=".json,.jsonl,.jsonld,.csv,.tsv,application/json"
        disabled={importing.busy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) importing.take(file);
          // Else the same file could not be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** What became of the import: its progress, the refusal of the file, or the report. */
export function ImportOutcome({ importing }: { importing: Import }) {
  const { t } = useText();
  const { busy, fileName, refused, report } = importing;
  return (
    <>
      <div role="status">
        {busy && <Progress fileName={fileName ?? ''} />}
        {report && <ImportSummary report={report} onClose={importing.close} />}
      </div>
      {refused && !busy && (
        <Failure
          title={t('import_failed', fileName ?? '')}
          reason={refused}
          otherwise="import_failed_detail"
        />
      )}
    </>
  );
}

function Progress({ fileName }: { fileName: string }) {
  const { t } = useText();
  if (!usePatience()) return null;
  const words = t('import_progress', fileName);
  return (
    <div class="import">
      <progress aria-label={words} />
      <p class="small">{words}</p>
    </div>
  );
}
