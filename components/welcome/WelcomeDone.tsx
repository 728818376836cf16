import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Spotting } from '../../lib/core/view/library-view.ts';
import { type MessageKey, useText } from '../wording/text.tsx';

/** That the choice is made, and what to do next. */
export function WelcomeDone(props: { spotting: Spotting; onTry: () => void; onDone: () => void }) {
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  // The pressed button is gone; the new heading is read out instead.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <main class="welcome done">
      <h1 ref={title} tabIndex={-1}>
        {t('welcome_done_title')}
      </h1>
      <div class="welcome-next">
        <p>{t(NEXT[props.spotting])}</p>
        <p>{t('welcome_done_keep')}</p>
      </div>
      <section class="welcome-try">
        <p>{t('welcome_done_try')}</p>
        <div class="welcome-buttons">
          <button type="button" class="primary" onClick={props.onTry}>
            {t('welcome_try_button')}
          </button>
          <button type="button" onClick={props.onDone}>
            {t('welcome_done_button')}
          </button>
        </div>
      </section>
    </main>
  );
}

const NEXT: Readonly<Record<Spotting, MessageKey>> = {
  'all-sites': 'welcome_done_all',
  'chosen-sites': 'welcome_done_chosen',
  'on-click': 'welcome_done_click',
};
