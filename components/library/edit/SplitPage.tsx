import { useId, useState } from 'preact/hooks';
import type { Result } from '../../../lib/core/result.ts';
import { Failure } from '../../controls/Failure.tsx';
import { useAction } from '../../controls/use-action.ts';
import { useText } from '../../wording/text.tsx';
import { EditPage } from './EditPage.tsx';

/** Chooses the articles that make a story of their own. */
export function SplitPage(props: {
  story: string;
  title: string;
  articles: readonly { readonly id: string; readonly name: string }[];
  onSplit: (articles: readonly string[], title: string) => Promise<Result<unknown>>;
}) {
  const { t, find } = useText();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [title, setTitle] = useState('');
  const splitting = useAction();
  const toggle = (id: string) =>
    setChosen((all) => (all.includes(id) ? all.filter((one) => one !== id) : [...all, id]));
  const { refused } = splitting;
  const id = useId();
  const fault = refused && find(`split_refused_${refused.replaceAll('-', '_')}`);
  const isOfTitle = refused === 'no-title' || refused === 'already-there';
  const described = (isHere: boolean) => (fault && isHere ? { 'aria-describedby': id } : {});
  const faultLine = (
    <p class="name" role="alert" id={id}>
      {fault}
    </p>
  );
  return (
    <EditPage story={props.story} title={t('split_title', props.title)} hint={t('split_hint')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void splitting.run(() => props.onSplit(chosen, title));
        }}
      >
        <fieldset class="edit-articles" {...described(!isOfTitle)}>
          <legend>{t('split_articles')}</legend>
          {props.articles.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              {name}
            </label>
          ))}
        </fieldset>
        {fault && !isOfTitle && faultLine}
        <label class="edit-line">
          {t('split_new_title')}
          <input
            type="text"
            value={title}
            aria-invalid={isOfTitle}
            {...described(isOfTitle)}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        {fault && isOfTitle && faultLine}
        {refused && !fault && <Failure title={t('split_failed')} reason={refused} />}
        <button type="submit" class="primary" aria-disabled={splitting.busy}>
          {t('split_button')}
        </button>
      </form>
    </EditPage>
  );
}
