import { changesWording, type Difference } from '../../lib/core/align/difference.ts';
import { Chip } from '../controls/Chip.tsx';
import { DIFFERENCE_LABELS } from '../wording/labels.ts';
import { useText } from '../wording/text.tsx';

/** One chip a difference; `elsewhere` when they are of another page than the one being read. */
export function DifferenceChips(props: {
  differences: readonly Difference[];
  elsewhere?: boolean;
}) {
  const { t } = useText();
  const tones = new Map<string, 'accent' | 'differs' | 'plain'>();
  const isWhole = (difference: Difference) => toneOf(difference) === 'accent';
  // Typography beside another difference is not “in full”: the other one says it all.
  const telling = props.differences.filter((difference) => !isWhole(difference));
  for (const difference of telling.length > 0 ? telling : props.differences) {
    const elsewhere = props.elsewhere && difference === 'cut-unmarked';
    const key = elsewhere ? 'difference_cut_unmarked_elsewhere' : DIFFERENCE_LABELS[difference];
    tones.set(t(key), toneOf(difference));
  }
  return Array.from(tones, ([label, tone]) => (
    <Chip key={label} tone={tone}>
      {label}
    </Chip>
  ));
}

function toneOf(difference: Difference): 'accent' | 'differs' | 'plain' {
  if (changesWording([difference])) return 'differs';
  return difference === 'same' || difference === 'typographic' ? 'accent' : 'plain';
}
