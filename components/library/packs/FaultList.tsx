import { useId } from 'preact/hooks';
import { useText } from '../../wording/text.tsx';
import { FaultPath } from './FaultPath.tsx';

/** What was refused: each record, its place, and why. Nothing where nothing was. */
export function FaultList({
  title,
  faults,
}: {
  title?: string;
  faults: readonly { readonly record: string; readonly path: string; readonly reason: string }[];
}) {
  const { t, find } = useText();
  const id = useId();
  if (faults.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <section class="import-list" aria-labelledby={id} tabIndex={0}>
      <h2 id={id} class="group">
        {title ?? t('import_refused_title')}
      </h2>
      <ul>
        {faults.map(({ record, path, reason }) => (
          <li key={`${record} ${path} ${reason}`}>
            <span class="name">{record || t('import_refused_file')}</span> <FaultPath path={path} />
            <br />
            {find(`import_reason_${reason.replaceAll('-', '_')}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
