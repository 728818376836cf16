/**
 * Sources of functions that run in a page and find words in one of its text nodes. They are kept
 * as text since they also run where no build step has touched them.
 */
const FIND = `(words) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range;
  }
  throw new Error('The page does not say “' + words + '”.');
}`;

/** Scrolls words to the middle of the window; the middle of their first line, in CSS pixels. */
export const POINT_OF_WORDS = `(words) => {
  const range = (${FIND})(words);
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph may be longer than the window: the words themselves go to its middle.
  const [seen] = range.getClientRects();
  scrollBy({ top: seen.y + (seen.height - innerHeight) / 2, behavior: 'instant' });
  const [box] = range.getClientRects();
  return { x: box.x + Math.min(box.width, 40) / 2, y: box.y + box.height / 2 };
}`;

/** Scrolls words into view; the middle of their first and of their last edge, in CSS pixels. */
export const ENDS_OF_WORDS = `(words) => {
  const range = (${FIND})(words);
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const boxes = range.getClientRects();
  const [first, last] = [boxes[0], boxes[boxes.length - 1]];
  return {
    start: { x: first.left, y: first.top + first.height / 2 },
    end: { x: last.right, y: last.top + last.height / 2 },
  };
}`;

/** Selects words, as a reader does with the pointer. */
export const SELECT_WORDS = `(words) => {
  const range = (${FIND})(words);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}`;

/** An expression for the texts of all highlights of the page, by the highlight's name. */
export const MARKS = `Object.fromEntries(Array.from(CSS.highlights, ([name, highlight]) =>
  [name, Array.from(highlight, String)]))`;

/** An expression for the name of what has the focus, near enough for what the interface holds. */
export const FOCUSED = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const label = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
  return label.trim();
})()`;

/** An expression for whether a line shows where the focus is: around what has it, or what holds that. */
export const FOCUS_IS_SEEN = `(() => {
  const drawn = (element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
    if (drawn(at)) return at.checkVisibility();
  }
  return false;
})()`;
