/** One block of text as Readability left it. */
export interface Block {
  readonly text: string;
  readonly isHeading: boolean;
  readonly isRule: boolean;
  /** Share of the text that stands in links, 0–1. */
  readonly links: number;
}

const BLOCK =
  'P,LI,BLOCKQUOTE,PRE,H1,H2,H3,H4,H5,H6,HR,DIV,SECTION,ARTICLE,TABLE,UL,OL,FIGURE,MAIN,TD,DT,DD'.split(
    ',',
  );
const INNER = BLOCK.filter((name) => name !== 'HR')
  .join(',')
  .toLowerCase();

/** Where a text points away from the story. English; other languages keep such lines in the body. */
const POINTS_ON =
  /^(?:continue reading|read (?:more|the (?:full|rest|entire))|learn more|see also|related|recommended)\b/i;
const PLUG =
  /^(?:subscribe|sign up|follow us|click here|support (?:our|us)|copyright|all rights reserved|advertisement)\b/i;
const CREDIT_LINE = /^\(.*\b(?:courtesy|photo|image|video|via|credit|posted)\b.*\)$/is;
/** Below this many units a line without sentence marks is a label: a section name, a date line. */
const LABEL = 80;
/** The story's end can be marked only in the last part of it. */
const END_FROM = 0.5;

/** The blocks of `root` in order: leaves among the block elements, white space folded. */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  const add = (text: string, element: Element) => {
    const folded = text.replace(/\s+/g, ' ').trim();
    const linked = [...element.querySelectorAll('a')].reduce(
      (sum, link) => sum + (link.textContent?.length ?? 0),
      0,
    );
    const isRule = element.tagName === 'HR';
    if (!folded && !isRule) return;
    blocks.push({
      text: folded,
      isHeading: /^H[1-6]$/.test(element.tagName),
      isRule,
      links: folded ? Math.min(1, linked / folded.length) : 0,
    });
  };
  const visit = (element: Element) => {
    if (element.tagName === 'HR' || !element.querySelector(`${INNER},hr`)) {
      add(element.textContent ?? '', element);
      return;
    }
    let loose = '';
    for (const child of [...element.childNodes]) {
      if (child.nodeType === 1 && isBlock(child as Element)) {
        if (loose.trim()) add(loose, element);
        loose = '';
        visit(child as Element);
      } else loose += child.textContent ?? '';
    }
    if (loose.trim()) add(loose, element);
  };
  visit(root);
  return blocks;
}

function isBlock(element: Element): boolean {
  return BLOCK.includes(element.tagName) || element.querySelector(`${INNER},hr`) !== null;
}

const isSentence = (text: string) => /[.!?…:]["”’»)]*$/.test(text);

/**
 * Tells the story from what stands around it. A credit line in brackets is a caption; link lists,
 * labels, plugs and pointers to other pages are furniture, and so is all that follows a pointer or
 * a rule in the second half.
 */
export function sortBlocks(
  blocks: readonly Block[],
  headline: string | null,
): { body: string[]; captions: string[]; furniture: string[] } {
  const sorted = { body: [] as string[], captions: [] as string[], furniture: [] as string[] };
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let [read, hasEnded] = [0, false];
  for (const block of blocks) {
    const { text } = block;
    const isLate = read > total * END_FROM;
    read += text.length;
    if (isLate && (block.isRule || POINTS_ON.test(text))) hasEnded = true;
    if (!text || text === headline) continue;
    const isLabel = text.length < LABEL && !isSentence(text);
    if (CREDIT_LINE.test(text)) sorted.captions.push(text);
    else if (hasEnded || POINTS_ON.test(text) || PLUG.test(text) || block.links > 0.6)
      sorted.furniture.push(text);
    else if (block.isHeading || isLabel) sorted.furniture.push(text);
    else sorted.body.push(text);
  }
  return sorted;
}
