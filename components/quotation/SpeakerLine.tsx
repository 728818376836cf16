import { nameSpeaker } from '../../lib/core/library/names.ts';
import type { Route } from '../../lib/core/library/route.ts';
import type { SpeakerView } from '../../lib/core/view/page-view.ts';
import { Dotted } from '../controls/Dotted.tsx';
import { LibraryLink } from '../controls/LibraryLink.tsx';
import { useText } from '../wording/text.tsx';

/** Who said it, in what role, to whom, on what occasion and when. Null: who is not sure. */
export function SpeakerLine(props: {
  speaker: SpeakerView | null;
  /** The words that credit somebody who is not known: “he”. */
  mention?: string | null;
  isUnsure?: boolean;
  to?: string | null;
  occasion?: string | null;
  said?: string | null;
}) {
  const { t, date } = useText();
  const { speaker } = props;
  if (!speaker) {
    const says = props.mention
      ? t('quote_speaker_untold', props.mention)
      : t('quote_speaker_unsure');
    return <p class="small">{says}</p>;
  }
  return (
    <p class="small speaker">
      <Dotted>
        <span>
          <LibraryLink to={placeOf(speaker)}>
            <b>{capitalised(speaker.name)}</b>
          </LibraryLink>
          {speaker.role && `, ${speaker.role}`}
        </span>
        {props.isUnsure && t('quote_speaker_likely')}
        {!speaker.named && speaker.kind === 'person' && t('quote_speaker_not_named')}
        {props.to && t('quote_to', props.to)}
        {props.occasion}
        {props.said && <time dateTime={props.said}>{date(props.said)}</time>}
      </Dotted>
    </p>
  );
}

/** The speaker’s page; null for one who is not named, who may be somebody else elsewhere. */
function placeOf({ name, named }: SpeakerView): Route | null {
  const known = nameSpeaker({ name: named ? name : null });
  return known && { section: 'speaker', key: known.key };
}

/** Descriptions (“a ranking source”) begin the line. */
function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}
