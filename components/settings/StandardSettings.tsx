import { useId } from 'preact/hooks';
import { CRITERION_IDS } from '../../lib/core/credibility/criterion-ids.ts';
import type { ReaderChoices } from '../../lib/core/reader-choices.ts';
import { criterionLabel } from '../wording/labels.ts';
import { useText } from '../wording/text.tsx';
import { SettingSwitch } from './SettingSwitch.tsx';

type Standards = Pick<ReaderChoices, 'criteriaOff' | 'notableOutlets'>;

/** Names as the reader writes them, one a line: without blanks, each once. */
const linesOf = (written: string) => [
  ...new Set(
    written
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

/** Which criteria give notes, and which outlets the reader finds notable. */
export function StandardSettings(props: {
  shown: Standards;
  onChange: (change: Partial<Standards>) => void;
}) {
  const text = useText();
  const { t } = text;
  const id = useId();
  const { criteriaOff, notableOutlets } = props.shown;
  return (
    <fieldset>
      <legend>{t('settings_standards')}</legend>
      <p class="small">{t('settings_standards_hint')}</p>
      <div class="switches">
        {CRITERION_IDS.map((criterion) => (
          <SettingSwitch
            key={criterion}
            label={criterionLabel(text, criterion)}
            hint={text.find(`settings_criterion_${criterion.replaceAll('-', '_')}`) ?? ''}
            on={!criteriaOff.includes(criterion)}
            onChange={(isOn) =>
              props.onChange({
                criteriaOff: CRITERION_IDS.filter((one) =>
                  one === criterion ? !isOn : criteriaOff.includes(one),
                ),
              })
            }
          />
        ))}
      </div>
      <div class="host-field notable">
        <label class="name" for={id}>
          {t('settings_notable')}
        </label>
        <textarea
          id={id}
          rows={3}
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={notableOutlets.join('\n')}
          onChange={(event) =>
            props.onChange({ notableOutlets: linesOf(event.currentTarget.value) })
          }
        />
        <p id={`${id}-hint`} class="small">
          {t('settings_notable_hint')}
        </p>
      </div>
    </fieldset>
  );
}
