import type { ClaimView } from '../../lib/core/view/page-view.ts';
import './IndependenceCallout.css';
import { useText } from '../wording/text.tsx';

/** How many origins the coverage of a claim has, its first sentence standing out, and why so many. */
export function IndependenceCallout(props: { independence: ClaimView['independence'] }) {
  const { t, say, locale } = useText();
  const { outlets, origins, says, why } = props.independence;
  const [first = '', ...rest] = sentences(say(says), locale);
  const shared = origins !== null && origins < outlets;
  return (
    <div class={`callout ${shared ? 'differs' : ''}`}>
      <p>
        <b>{first}</b>
        {rest.join('')}
      </p>
      {why.length > 0 && (
        <details>
          <summary>{t('independence_why')}</summary>
          <ul>
            {why.map((one) => (
              <li key={one.args.join(' ')}>{say(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function sentences(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
