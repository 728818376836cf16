import { Fragment } from 'preact';
import { markWords } from './mark-words.ts';

/** A text with the words of a query marked. The mark is for the eye: it says nothing new. */
export function MarkedWords(props: { text: string; query: string }) {
  return markWords(props.text, props.query).map(({ text, marked }, index) =>
    marked ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  );
}
