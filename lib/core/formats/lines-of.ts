/**
 * The lines of a text that comes in pieces, without their ends; the last one too when nothing ends
 * it. A line longer than `longest` units comes cut off at it, so that memory does not grow with what
 * somebody made up. Cost: linear.
 */
export async function* linesOf(
  pieces: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<string> {
  let held: string[] = [];
  let length = 0;
  const hold = (text: string) => {
    if (length < longest) held.push(text.slice(0, longest - length));
    length += text.length;
  };
  const take = () => {
    const line = held.join('');
    held = [];
    length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      hold(piece.slice(from, at));
      from = at + 1;
      yield take();
    }
    if (from < piece.length) hold(piece.slice(from));
  }
  if (length > 0) yield take();
}
