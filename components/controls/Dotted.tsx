import { type ComponentChildren, Fragment, toChildArray } from 'preact';

/** Its children in one line with a middle dot between them; empty ones are left out. */
export function Dotted(props: { children: ComponentChildren }) {
  return toChildArray(props.children)
    .filter((child) => child !== '')
    .map((child, index) => (
      <Fragment key={index}>
        {index > 0 && ' · '}
        {child}
      </Fragment>
    ));
}
