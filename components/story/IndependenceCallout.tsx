import type { ClaimView } from '../../lib/core/view/page-view.ts';
import './IndependenceCallout.css';
import { useText } from '../wording/text.tsx';

/** How many origins the coverage of a claim has; its first sentence stands out. */
export function IndependenceCallout(props: { independence: ClaimView['independence'] }) {
  const { say, locale } = useText();
  const { outlets, origins, says } = props.independence;
  const [first = '', ...rest] = sentences(say(says), locale);
  const shared = origins !== null && origins < outlets;
  return (
    <p class={`callout ${shared ? 'differs' : ''}`}>
      <b>{first}</b>
      {rest.join('')}
    </p>
  );
}

function sentences(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
