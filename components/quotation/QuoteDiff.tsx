import { type ComponentChildren, Fragment } from 'preact';
import { Chip } from '../controls/Chip.tsx';
import type { MessageKey } from '../wording/text.tsx';
import type { QuotePiece } from './quote-pieces.ts';
import './QuoteDiff.css';
import { useText } from '../wording/text.tsx';

/** How the words that need no mark of difference are shown; by default as they are. */
type ShowWords = (words: string) => ComponentChildren;

/** A quotation in full, with what the page left out, added or changed marked in its place. */
export function QuoteDiff(props: { pieces: readonly QuotePiece[]; show?: ShowWords }) {
  const { t } = useText();
  return (
    // In the direction of its own words, whatever that of the interface.
    <blockquote dir="auto">
      {t('quote_open')}
      {props.pieces.map((piece, index) => (
        <Piece key={index} piece={piece} show={props.show ?? asTheyAre} />
      ))}
      {t('quote_close')}
    </blockquote>
  );
}

/** A quotation without comparison; its parts stand apart. */
export function QuoteParts(props: { parts: readonly string[]; show?: ShowWords }) {
  const pieces = props.parts.flatMap((full, index): QuotePiece[] => [
    ...(index > 0 ? [{ op: 'join' as const, full: '', printed: '' }] : []),
    { op: 'same', full, printed: '' },
  ]);
  return <QuoteDiff pieces={pieces} {...(props.show && { show: props.show })} />;
}

/** The stretches that differ alone, one after the other, for a line that names them. */
export function Changes(props: { pieces: readonly QuotePiece[] }) {
  return props.pieces.map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && ' … '}
      <Piece piece={piece} show={asTheyAre} />
    </Fragment>
  ));
}

const asTheyAre: ShowWords = (words) => words;

function Piece({ piece, show }: { piece: QuotePiece; show: ShowWords }) {
  const { t } = useText();
  switch (piece.op) {
    case 'same':
      return <>{show(piece.full)}</>;
    case 'join':
      return (
        <>
          {t('quote_close')} <Chip>{t('quote_then')}</Chip> {t('quote_open')}
        </>
      );
    case 'beyond':
      return (
        <span class="beyond">
          <Announced before="quote_beyond_before">{piece.full}</Announced>
        </span>
      );
    case 'removed':
      return (
        <del>
          <Announced before="quote_removed_before">{piece.full}</Announced>
        </del>
      );
    case 'added':
      return (
        <ins>
          <Announced before="quote_added_before">{piece.printed}</Announced>
        </ins>
      );
    case 'changed':
      return (
        <>
          <del>
            <Announced before="quote_changed_before">{piece.full}</Announced>
          </del>{' '}
          <ins>
            <Announced before="quote_changed_to_before">{piece.printed}</Announced>
          </ins>
        </>
      );
    default:
      return piece.op satisfies never;
  }
}

/** Words between brackets that only a screen reader meets. */
function Announced(props: { before: MessageKey; children: string }) {
  const { t } = useText();
  return (
    <>
      <span class="hidden">{t(props.before)} </span>
      {props.children}
      <span class="hidden">{t('quote_mark_after')}</span>
    </>
  );
}
