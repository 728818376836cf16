import type { AnnotationView } from '../../lib/core/view/annotation-view.ts';
import { Chip } from '../controls/Chip.tsx';
import { Dotted } from '../controls/Dotted.tsx';
import { PageLink } from '../controls/PageLink.tsx';
import { useText } from '../wording/text.tsx';
import './FactChecks.css';

/** What others marked on the pages of a story and wrote to it. Whose words they marked is not said here. */
export function Annotations({ annotations }: { annotations: readonly AnnotationView[] }) {
  const { t } = useText();
  return (
    <>
      <p class="small">{t('annotations_intro')}</p>
      <ul class="fact-checks">
        {annotations.map((one) => (
          <Item key={`${one.id} ${one.url}`} one={one} />
        ))}
      </ul>
    </>
  );
}

function Item({ one }: { one: AnnotationView }) {
  const { t, date } = useText();
  return (
    <li>
      {one.passages.map(({ prefix, exact, suffix }) => (
        <p key={exact}>
          <span class="faint">{prefix} </span>
          <q>{exact}</q>
          <span class="faint"> {suffix}</span>
        </p>
      ))}
      {one.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {one.tags.length > 0 && (
        <p class="chips">
          {one.tags.map((tag) => (
            <Chip key={tag} tone="plain">
              {tag}
            </Chip>
          ))}
        </p>
      )}
      <p class="faint">
        <Dotted>
          {one.by === null ? t('annotations_unsigned') : t('annotations_by', one.by)}
          {one.on !== null && date(one.on)}
          <PageLink url={one.url}>{one.outlet}</PageLink>
        </Dotted>
      </p>
    </li>
  );
}
