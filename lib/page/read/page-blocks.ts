import { textWeight } from '../../core/text/text-weight.ts';
import type { Standing, StandingIn } from './standing.ts';
import { isElement, isSilent, isText, tidy } from './walk.ts';

/** One block of a page's text: what stands between two breaks of a paragraph. */
export interface PageBlock {
  /** White space folded; never empty. */
  readonly text: string;
  /** How much it says, in units of alphabetic text. */
  readonly weight: number;
  /** The innermost block element that holds it. */
  readonly element: Element;
  /** Shares of the text, 0–1: in links, and taken for the body by Readability. */
  readonly links: number;
  readonly seeded: number;
  /** What the elements around it say that it is, the outermost first to speak; null when none does. */
  readonly standing: Standing | null;
  /** Names of the block elements around it that decide what kind of text it is. */
  readonly kinds: ReadonlySet<string>;
}

const BLOCKS = new Set(
  (
    'P LI BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 DIV SECTION ARTICLE TABLE TR TD TH THEAD TBODY CAPTION UL OL FIGURE ' +
    'FIGCAPTION MAIN DL DT DD ASIDE NAV HEADER FOOTER FORM ADDRESS DETAILS SUMMARY CENTER FIELDSET HGROUP'
  ).split(' '),
);
const KINDS = new Set('H1 H2 H3 H4 H5 H6 LI TABLE BLOCKQUOTE PRE'.split(' '));

interface Place {
  readonly standing: Standing | null;
  readonly kinds: ReadonlySet<string>;
  /** The innermost block element. */
  readonly holder: Element;
  readonly isLink: boolean;
}

/** Text of one block while it is gathered. */
class Gathering {
  private pieces: string[] = [];
  private units = { linked: 0, seeded: 0 };
  private breaks = 0;

  add(node: Text, place: Place, isSeed: boolean): void {
    const length = node.data.trim().length;
    this.pieces.push(node.data);
    if (length === 0) return;
    this.breaks = 0;
    if (place.isLink) this.units.linked += length;
    if (isSeed) this.units.seeded += length;
  }

  /** Takes a line break; true at the second in a row, which parts paragraphs. */
  breakLine(): boolean {
    this.pieces.push(' ');
    this.breaks += 1;
    return this.breaks > 1;
  }

  /** The block so far, and starts the next; null when there is no text. */
  take({ holder, standing, kinds }: Place): PageBlock | null {
    const text = tidy(this.pieces.join(''));
    const { linked, seeded } = this.units;
    this.pieces = [];
    this.units = { linked: 0, seeded: 0 };
    this.breaks = 0;
    if (text === '') return null;
    const share = (units: number) => Math.min(1, units / text.length);
    return {
      text,
      weight: textWeight(text),
      element: holder,
      links: share(linked),
      seeded: share(seeded),
      standing,
      kinds,
    };
  }
}

/**
 * The blocks of text below `root` in the order of the document. `standing` says what an element is
 * by itself; what is around it outranks it. Paragraphs end at block elements, at two line breaks in a
 * row, at a rule and where the standing changes. Cost: linear in the nodes; the depth of the document is the
 * depth of the recursion.
 */
export function readPageBlocks(
  root: Element,
  seeds: ReadonlySet<Node>,
  standing: StandingIn,
): PageBlock[] {
  const blocks: PageBlock[] = [];
  const gathering = new Gathering();
  const flush = (place: Place) => {
    const block = gathering.take(place);
    if (block) blocks.push(block);
  };
  const enter = (element: Element, place: Place): Place => {
    const tag = element.tagName.toUpperCase();
    const isBlock = BLOCKS.has(tag);
    const own = place.standing === null || place.standing === 'lead' ? standing(element) : null;
    return {
      standing: own ?? place.standing,
      kinds: KINDS.has(tag) ? new Set([...place.kinds, tag]) : place.kinds,
      holder: isBlock ? element : place.holder,
      isLink: place.isLink || tag === 'A',
    };
  };
  const visit = (parent: Element, place: Place): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) gathering.add(child, place, seeds.has(child));
      if (!isElement(child) || isSilent(child)) continue;
      const tag = child.tagName.toUpperCase();
      if (tag === 'BR') {
        if (gathering.breakLine()) flush(place);
      } else if (tag === 'HR') {
        flush(place);
      } else {
        const inner = enter(child, place);
        const parts = inner.holder !== place.holder || inner.standing !== place.standing;
        if (parts) flush(place);
        visit(child, inner);
        if (parts) flush(inner);
      }
    }
  };
  const place: Place = {
    standing: null,
    kinds: new Set(),
    holder: root,
    isLink: false,
  };
  visit(root, place);
  flush(place);
  return blocks;
}
