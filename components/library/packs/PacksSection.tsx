import type { Result } from '../../../lib/core/result.ts';
import type { PackHeadView } from '../../../lib/core/view/library-view.ts';
import { Dotted } from '../../controls/Dotted.tsx';
import { Failure } from '../../controls/Failure.tsx';
import { useLoaded } from '../../controls/use-loaded.ts';
import { useText } from '../../wording/text.tsx';
import { SectionHead } from '../frame/SectionHead.tsx';
import { type Import, ImportButton } from './LibraryImport.tsx';

/** The packs that the library holds, and the way to take one in. */
export function PacksSection(props: {
  list: () => Promise<Result<readonly PackHeadView[]>>;
  importing: Import;
}) {
  const { t, date } = useText();
  const { result } = useLoaded(props.list);
  return (
    <>
      <SectionHead title={t('library_packs')} hint={t('import_drop')}>
        <ImportButton importing={props.importing} />
      </SectionHead>
      {result?.ok === false && <Failure title={t('library_unreadable')} reason={result.reason} />}
      {result?.ok && result.value.length === 0 && (
        <p class="library-empty">{t('library_packs_empty')}</p>
      )}
      {result?.ok && result.value.length > 0 && (
        <ul class="rows packs">
          {result.value.map((pack) => (
            <li key={pack.id}>
              <h2>{pack.title}</h2>
              <p class="small">{pack.description}</p>
              <p class="faint">
                <Dotted>
                  {pack.curator}
                  {date(pack.published)}
                  {pack.licence}
                </Dotted>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
