import type { ComponentChildren, Ref } from 'preact';

/** The head of a section of the library: its title, and beside it what can be done there. */
export function SectionHead(props: {
  title: string;
  /** The title, so that the focus can be put there. */
  heading?: Ref<HTMLHeadingElement> | null;
  /** A line below the title. */
  hint?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <header class="library-head">
      <h1 ref={props.heading ?? null} tabIndex={-1}>
        {props.title}
      </h1>
      {props.hint && <p class="faint">{props.hint}</p>}
      {props.children && <div class="library-actions">{props.children}</div>}
    </header>
  );
}
