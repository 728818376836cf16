import type { ComponentChildren } from 'preact';
import './Chip.css';

/** A short label. `differs` is amber; the words say what the colour says. */
export function Chip(props: {
  tone?: 'plain' | 'accent' | 'differs';
  children: ComponentChildren;
}) {
  return <span class={`chip ${props.tone ?? 'plain'}`}>{props.children}</span>;
}
