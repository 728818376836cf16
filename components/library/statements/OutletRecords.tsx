import { useState } from 'preact/hooks';
import type { PackOutlet } from '../../../lib/core/pack/pack.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useWork, type Work } from '../../controls/use-work.ts';
import { PatientProgress } from '../../controls/WorkProgress.tsx';
import { useText } from '../../wording/text.tsx';
import { OutletForm } from './OutletForm.tsx';

/** An outlet as one pack has it. */
export interface OutletRecord {
  readonly pack: string;
  readonly packTitle: string;
  readonly outlet: PackOutlet;
  /** Whether the reader edited it, and what it is without that; null when the pack does not list it then. */
  readonly isEdited: boolean;
  readonly published: PackOutlet | null;
  /** Whether the pack lists it; else only a story of it names it. */
  readonly isListed: boolean;
  readonly listed: readonly PackOutlet[];
}

export interface OutletRecordsProps {
  readonly records: readonly OutletRecord[];
  /** Saves a record as it was edited; `null` for what its pack has. */
  readonly onSave: (record: OutletRecord, outlet: PackOutlet | null) => Work<true>;
  /** Called once a record was saved, and is listed and found as it is now. */
  readonly onSaved: (record: OutletRecord, outlet: PackOutlet | null) => void;
}

/** What the packs say of an outlet, one beside the other, each to be edited. */
export function OutletRecords({ records, onSave, onSaved }: OutletRecordsProps) {
  return (
    <>
      {records.map((record) => (
        <Record
          key={`${record.pack} ${record.outlet.id}`}
          record={record}
          isAlone={records.length === 1}
          onSave={onSave}
          onSaved={onSaved}
        />
      ))}
    </>
  );
}

function Record(
  props: Omit<OutletRecordsProps, 'records'> & { record: OutletRecord; isAlone: boolean },
) {
  const { t } = useText();
  const { record } = props;
  const [isOpen, setOpen] = useState(false);
  const work = useWork();
  const save = async (outlet: PackOutlet | null) => {
    const saved = await work.start('outlet_saving', 0, props.onSave(record, outlet));
    if (!saved) return;
    setOpen(false);
    props.onSaved(record, outlet);
  };
  return (
    <section class="outlet-record" aria-label={t('outlet_record', record.packTitle)}>
      {!props.isAlone && <p class="name">{t('outlet_record', record.packTitle)}</p>}
      {isOpen ? (
        <OutletForm
          outlet={record.outlet}
          listed={record.listed}
          busy={work.run !== null}
          onSave={(outlet) => void save(outlet)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <>
          <Facts outlet={record.outlet} />
          {record.isEdited && record.published && (
            <div class="small">
              <p>{t('outlet_published', record.published.name)}</p>
              <Facts outlet={record.published} />
            </div>
          )}
          <p class="outlet-actions">
            <button type="button" onClick={() => setOpen(true)}>
              {t('outlet_edit')}
            </button>
            {record.isEdited && record.published && (
              <button
                type="button"
                aria-disabled={work.run !== null}
                onClick={() => void save(null)}
              >
                {t('outlet_put_back')}
              </button>
            )}
          </p>
        </>
      )}
      {work.refused && <Failure title={t('edit_failed')} reason={work.refused} />}
      {work.run && <PatientProgress run={work.run} onStop={work.stop} />}
    </section>
  );
}

/** The other names and the domains of an outlet; nothing where it has none. */
function Facts({ outlet: { aliases, domains } }: { outlet: PackOutlet }) {
  const { t } = useText();
  return (
    <>
      {domains.length > 0 && <p class="small">{t('outlet_has_domains', domains.join(', '))}</p>}
      {aliases.length > 0 && <p class="small">{t('outlet_has_aliases', aliases.join(', '))}</p>}
    </>
  );
}
