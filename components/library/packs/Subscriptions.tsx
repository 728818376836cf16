import { useId } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { leftOut, type Subscription } from '../../../lib/core/subscription/subscription.ts';
import { ConfirmButton } from '../../controls/ConfirmButton.tsx';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useText } from '../../wording/text.tsx';
import { failureWords } from './failure-words.ts';
import { KeyWords } from './KeyWords.tsx';
import type { Import } from './use-import.ts';

/** A subscription with its key as words, and whether its host may be read now. */
export type SubscriptionView = Subscription & {
  readonly keyWords: readonly string[] | null;
  readonly mayFetch: boolean;
};

/** What can be done with a subscription, by its address. */
export interface SubscriptionPorts {
  /** Asks for access where it was taken back: called within the reader's click. */
  updateNow(url: string): Promise<Result<null>>;
  pause(url: string, isPaused: boolean): Promise<Result<null>>;
  unsubscribe(url: string): Promise<Result<null>>;
}

/** The packs that are read again from their addresses, and how that goes. */
export function Subscriptions(props: {
  subscriptions: readonly SubscriptionView[];
  ports: SubscriptionPorts;
  importing: Import;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('subscriptions_title')}</h2>
      {props.subscriptions.length === 0 ? (
        <p class="library-empty">{t('subscriptions_empty')}</p>
      ) : (
        <ul class="rows packs">
          {props.subscriptions.map((one) => (
            <Item key={one.url} one={one} ports={props.ports} importing={props.importing} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Item(props: { one: SubscriptionView; ports: SubscriptionPorts; importing: Import }) {
  const { t } = useText();
  const { one, ports, importing } = props;
  const action = useAction();
  const { held } = one;
  return (
    <li>
      <h3>{one.title}</h3>
      <p class="faint">
        <bdi>{one.url}</bdi>
      </p>
      <Times one={one} />
      <KeyWords words={one.keyWords} />
      <Trouble one={one} />
      <div class="preview-actions">
        {held !== null && (
          <button type="button" class="primary" onClick={() => importing.takeHeld(held, one.title)}>
            {t('subscription_review')}
          </button>
        )}
        <button
          type="button"
          aria-disabled={action.busy}
          onClick={() => action.run(() => ports.updateNow(one.url))}
        >
          {t(action.busy ? 'subscription_updating' : 'subscription_update')}
        </button>
        <button type="button" onClick={() => action.run(() => ports.pause(one.url, !one.isPaused))}>
          {t(one.isPaused ? 'subscription_resume' : 'subscription_pause')}
        </button>
        <ConfirmButton
          label={t('subscription_end')}
          question={t('subscription_end_question', one.title)}
          confirm={t('subscription_end_confirm')}
          failed={t('subscription_end_failed')}
          onConfirm={() => ports.unsubscribe(one.url)}
          onDone={() => undefined}
        />
      </div>
      {action.refused && (
        <Failure title={t('subscription_update_failed')} reason={action.refused} />
      )}
    </li>
  );
}

function Times({ one }: { one: SubscriptionView }) {
  const { t, date } = useText();
  const on = (time: number) => date(new Date(time).toISOString());
  return (
    <p class="small">
      {t('subscription_updated', on(one.updatedAt))} {t('subscription_checked', on(one.checkedAt))}{' '}
      {one.isPaused ? t('subscription_paused') : t('subscription_next', on(one.nextAt))}
    </p>
  );
}

/** Why the pack is not up to date, or what it waits for. */
function Trouble({ one }: { one: SubscriptionView }) {
  const text = useText();
  const { t, tn, date } = text;
  if (one.held !== null) return <p class="warning">{t('subscription_held')}</p>;
  if (!one.mayFetch) return <p class="warning">{t('subscription_reason_no_access')}</p>;
  const left = leftOut(one);
  return (
    <>
      {left && (
        <p class="small">
          {t('subscription_left_out', date(left.published), t('subscription_update'))}
        </p>
      )}
      {one.failure && (
        <div class="failure">
          <p class="name">{tn('subscription_failed', one.failures)}</p>
          <p class="small">{failureWords(text, one.failure.reason, one.failure.detail)}</p>
        </div>
      )}
    </>
  );
}
