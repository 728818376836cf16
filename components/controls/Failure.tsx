import './Failure.css';
import { type MessageKey, useText } from '../wording/text.tsx';

/**
 * Says in its place what did not happen (`title`, already worded) and what to do about it. `reason`
 * is the tag of the refusal: the locale file may word it as `library_reason_…`, with `about` in its place, else `otherwise`
 * stands.
 */
export function Failure(props: {
  title: string;
  reason: string;
  about?: string | null;
  otherwise?: MessageKey;
}) {
  const { t, find } = useText();
  const detail =
    find(`library_reason_${props.reason.replaceAll('-', '_')}`, props.about ?? '') ??
    t(props.otherwise ?? 'library_failed_detail');
  return (
    <div class="failure" role="alert">
      <p class="name">{props.title}</p>
      <p class="small">{detail}</p>
    </div>
  );
}
