import { type Span, slice } from '../span.ts';
import type { MarkedText } from './find-marked.ts';

/** A quotation that the page's markup sets apart, without marks. */
export interface BlockStatement {
  readonly pieces: readonly MarkedText[];
  /** From the paragraph that introduces it to its end: where its credit is looked for. */
  readonly within: Span;
}

/** Paragraphs of one block; a longer one is a document that the page reprints. */
const MOST_PARAGRAPHS = 20;

/**
 * The blocks that the paragraph before them introduces with a colon, in order, each with its
 * paragraphs as pieces. `blocks` are the paragraphs that the markup sets apart, `paragraphs` all of
 * them, both in order. Blocks that nothing introduces are left out: they may be anything that a page
 * sets apart. Cost: linear in both.
 */
export function findIntroducedBlocks(
  text: string,
  blocks: readonly Span[],
  paragraphs: readonly Span[],
): BlockStatement[] {
  const statements: BlockStatement[] = [];
  let next = 0;
  for (let index = 1; index < paragraphs.length; index++) {
    const introduction = paragraphs[index - 1];
    const pieces: MarkedText[] = [];
    const from = paragraphs[index]?.start ?? 0;
    while (next < blocks.length && (blocks[next]?.end ?? 0) <= from) next++;
    while (holds(blocks[next], paragraphs[index])) {
      const { start, end } = paragraphs[index] ?? { start: 0, end: 0 };
      pieces.push({ outer: { start, end }, inner: { start, end }, open: true, isMinor: false });
      index++;
      while (next < blocks.length && (blocks[next]?.end ?? 0) <= end) next++;
    }
    const last = pieces.at(-1);
    if (!introduction || !last || pieces.length > MOST_PARAGRAPHS) continue;
    if (!slice(text, introduction).endsWith(':')) continue;
    statements.push({
      pieces: [...pieces.slice(0, -1), { ...last, open: false }],
      within: { start: introduction.start, end: last.outer.end },
    });
  }
  return statements;
}

const holds = (block: Span | undefined, paragraph: Span | undefined) =>
  block !== undefined &&
  paragraph !== undefined &&
  block.start <= paragraph.start &&
  paragraph.end <= block.end;
