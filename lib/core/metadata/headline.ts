import { isOutletName } from './outlet-names.ts';

/**
 * What stands between a title and the outlet's name or section: a mark with spaces around, a bar, or
 * a colon or underscore before the last word (titles in scripts without spaces are joined so).
 */
const SEPARATOR = /\s+(?:\||-|–|—|::|:|»|«|·|•|\/)\s+|\s*[|｜»]\s*|[:：_](?=[^\s:：_]+$)/u;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The pieces between separators, at most 12: titles with more are lists. */
function piecesOf(title: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (pieces.length < 12) {
    const found = SEPARATOR.exec(title.slice(start));
    const end = found ? start + found.index : title.length;
    pieces.push({ text: title.slice(start, end).trim(), start, end });
    if (!found) break;
    start = end + found[0].length;
  }
  return pieces;
}

/**
 * A title without the outlet's name that publishers put after or before it: “Wharf to close | Port
 * Gazette” is “Wharf to close”. What stands beyond the name goes with it (“… – News – Port Gazette”
 * keeps its section: only the name is sure). The title itself when no name is in it or nothing would
 * be left. Cost: bounded by the first 500 units.
 */
export function withoutOutlet(title: string, outlet: ReadonlySet<string>): string {
  if (title.length > 500) return title;
  const pieces = piecesOf(title);
  const isOutlet = ({ text }: Piece) => isOutletName(text, outlet);
  while (pieces.length > 1 && pieces.some((piece) => !isOutlet(piece))) {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (last && isOutlet(last)) pieces.pop();
    else if (first && isOutlet(first)) pieces.shift();
    else break;
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? title.slice(first.start, last.end).trim() : title;
}
