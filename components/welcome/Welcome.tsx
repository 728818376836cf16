import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result.ts';
import type { Spotting } from '../../lib/core/view/library-view.ts';
import { Failure } from '../controls/Failure.tsx';
import { Choices } from '../settings/Choices.tsx';
import { HostField } from '../settings/HostField.tsx';
import { readHostNames } from '../settings/host-names.ts';
import { SPOTTING_LABELS, SPOTTINGS } from '../settings/library-labels.ts';
import '../story/IndependenceCallout.css';
import '../theme/theme.css';
import '../theme/base.css';
import './Welcome.css';
import { useAction } from '../controls/use-action.ts';
import { useText } from '../wording/text.tsx';
import { SamplePage } from './SamplePage.tsx';
import { WelcomeDone } from './WelcomeDone.tsx';

export interface WelcomeProps {
  /** How stories are spotted now; null until the reader has chosen. */
  readonly spotting: Spotting | null;
  /** Whether the browser still grants what that needs. */
  readonly granted: boolean;
  /** Called in the click itself, so that it may ask the browser for access. `hosts` is empty unless sites are chosen. */
  readonly onChoose: (
    spotting: Spotting,
    hosts: readonly string[],
  ) => Promise<Result<null, 'declined' | 'bad-host'>>;
  /** Shows the story that comes with the extension, in the library. */
  readonly onTry: () => void;
  readonly onDone: () => void;
}

/** What Headwater does, and the one question that it asks: how stories should be spotted. */
export function Welcome(props: WelcomeProps) {
  const { t } = useText();
  const action = useAction();
  const [spotting, setSpotting] = useState(props.spotting);
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState<'nothing-chosen' | null>(null);
  const [badHosts, setBadHosts] = useState<readonly string[] | null>(null);
  const [done, setDone] = useState(false);

  const choose = async () => {
    action.forget();
    if (spotting === null) return setProblem('nothing-chosen');
    const { hosts, unreadable } = readHostNames(written);
    const onSites = spotting === 'chosen-sites';
    if (onSites && (unreadable.length > 0 || hosts.length === 0)) return setBadHosts(unreadable);
    setBadHosts(null);
    const result = await action.run(() => props.onChoose(spotting, onSites ? hosts : []));
    if (result?.ok) setDone(true);
  };

  if (done && spotting)
    return <WelcomeDone spotting={spotting} onTry={props.onTry} onDone={props.onDone} />;
  return (
    <main class="welcome">
      <h1>{t('welcome_title')}</h1>
      <div class="welcome-parts">
        <div>
          <ul class="welcome-does">
            <li>{t('welcome_does_origin')}</li>
            <li>{t('welcome_does_quotes')}</li>
            <li>{t('welcome_does_private')}</li>
          </ul>
          <h2>{t('welcome_sees')}</h2>
          <ol class="welcome-sees">
            <li>{t('welcome_sees_icon')}</li>
            <li>{t('welcome_sees_note')}</li>
            <li>{t('welcome_sees_marks')}</li>
          </ol>
          {props.spotting !== null && !props.granted && (
            <p class="callout">{t('welcome_access_gone')}</p>
          )}
          <Choices
            question={t('welcome_question')}
            chosen={spotting}
            onChoose={(value) => {
              setSpotting(value);
              setProblem(null);
              action.forget();
            }}
            choices={SPOTTINGS.map((value) => ({
              value,
              label: t(SPOTTING_LABELS[value].label),
              hint: t(SPOTTING_LABELS[value].hint),
              more: value === 'chosen-sites' && (
                <HostField
                  several
                  label="settings_hosts_label"
                  hint="settings_hosts_hint"
                  value={written}
                  bad={badHosts}
                  onInput={setWritten}
                />
              ),
            }))}
          />
          {problem && (
            <p class="name" role="alert">
              {t('welcome_nothing_chosen')}
            </p>
          )}
          {action.refused && (
            <Failure
              title={t(action.refused === 'declined' ? 'welcome_declined' : 'welcome_failed')}
              reason={action.refused}
            />
          )}
          <button type="button" class="primary" aria-disabled={action.busy} onClick={choose}>
            {t('welcome_choose')}
          </button>
          <p class="faint">{t('welcome_change_later')}</p>
        </div>
        <SamplePage />
      </div>
    </main>
  );
}
