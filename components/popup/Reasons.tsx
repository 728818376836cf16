import { useId } from 'preact/hooks';
import type { ReasonView } from '../../lib/core/view/reason-view.ts';
import { type Show, ShowOnPage } from '../quotation/ShowOnPage.tsx';
import { useText } from '../wording/text.tsx';

/** Why a page is taken for a story: each reason, with the way to the first place on the page that it rests on. */
export function Reasons(props: { reasons: readonly ReasonView[]; onShow: Show }) {
  const { say } = useText();
  const id = useId();
  return (
    <ul class="small">
      {props.reasons.map(({ says, span }) => (
        <li key={says.key}>
          <span id={`${id}${says.key}`}>{say(says)}</span>
          {span && (
            <>
              {' · '}
              <ShowOnPage span={span} onShow={props.onShow} describedBy={`${id}${says.key}`} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
