import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../wording/text.tsx';
import '../../controls/fields.css';
import './EditPage.css';

/** A page on which something is done to one story: which story, what happens, and the way back to it. */
export function EditPage(props: {
  /** The address of the story. */
  story: string;
  title: string;
  hint: string;
  children: ComponentChildren;
}) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="edit-page">
      <nav>
        <a href={props.story}>{t('edit_back_to_story')}</a>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
      <p class="small">{props.hint}</p>
      {props.children}
    </div>
  );
}
