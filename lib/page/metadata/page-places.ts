/** Boxes around an article that hold other people's names, dates and titles, by how sites name them. Data. */
const BOXES = (
  'comment related recirc trending popular most- more- recommend newsletter promo sidebar teaser ranking ' +
  'carousel widget_recent read-next latest weather today respond disqus ticker breadcrumb navigation nav- menu ' +
  'summary-item story-list'
)
  .split(' ')
  .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
  .join(', ');
/** Elements that mostly stand around an article, and at times hold its own byline and date. */
const FRAME =
  'nav, footer, aside, form, [role="navigation"], [role="complementary"], [role="contentinfo"]';
/** So near after the headline, in elements, a frame is the article's own; a box is, when it holds so many
 * paragraphs: layouts are named after what else is in them (“with-sidebar”). */
const OWN = { after: 12, paragraphs: 3 };

/** Elements whose text nobody sees, or that act. */
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|SVG|TEMPLATE|BUTTON)$/i;
/** Read of an element's text, in units. */
const MOST_UNITS = 400;

/** Where the elements of a page lie with regard to its headline. */
export interface PagePlaces {
  readonly headline: Element | null;
  /** Elements from the headline to this one in the order of the page; negative before it. */
  readonly distance: (element: Element) => number;
  /** Whether an element belongs to what stands around the article, or to another article. */
  readonly isAround: (element: Element) => boolean;
  /** The elements from `from` to `to` places after the headline, or of the page's start without one. */
  readonly near: (from: number, to: number) => readonly Element[];
}

/**
 * Orders the elements of a page around the headline. Cost: one pass over the elements, then constant
 * for a distance and the depth of the element for `isAround`, each answered once an element.
 */
export function placesOf(document: Document, headline: Element | null): PagePlaces {
  const elements = [...document.querySelectorAll('*')];
  const order = new Map(elements.map((element, at): [Element, number] => [element, at]));
  const origin = (headline ? order.get(headline) : undefined) ?? 0;
  const answers = new Map<Element, boolean>();
  const holdsHeadline = (element: Element) => headline !== null && element.contains(headline);
  const own = headline?.closest('article') ?? null;
  const isNear = (element: Element) => {
    const distance = (order.get(element) ?? 0) - origin;
    return distance > 0 && distance <= OWN.after;
  };
  const isOwnFooter = (element: Element) =>
    element.tagName === 'FOOTER' && own !== null && element.closest('article') === own;
  // Layouts put date and byline into an `aside` before the headline, inside the article.
  const isOwnAside = (element: Element) =>
    element.tagName === 'ASIDE' &&
    own !== null &&
    element.closest('article') === own &&
    (order.get(element) ?? 0) < origin;
  const isOwnBox = (element: Element) =>
    isNear(element) && element.querySelectorAll('p').length >= OWN.paragraphs;
  const isAroundItself = (element: Element) => {
    if (/^(?:BODY|HTML|MAIN)$/.test(element.tagName) || holdsHeadline(element)) return false;
    // Another article than the one with the headline; without one nothing is known.
    if (element.tagName === 'ARTICLE') return own !== null;
    if (element.matches(BOXES)) return !isOwnBox(element);
    return (
      element.matches(FRAME) && !isNear(element) && !isOwnFooter(element) && !isOwnAside(element)
    );
  };
  const isAround = (element: Element): boolean => {
    const path: Element[] = [];
    let answer = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const known = answers.get(at);
      if (known !== undefined) {
        answer = known;
        break;
      }
      path.push(at);
      if (isAroundItself(at)) {
        answer = true;
        break;
      }
    }
    for (const one of path) answers.set(one, answer);
    return answer;
  };
  return {
    headline,
    distance: (element) => (order.get(element) ?? elements.length) - origin,
    isAround,
    near: (from, to) => elements.slice(Math.max(0, origin + from), Math.max(0, origin + to)),
  };
}

/**
 * The text of an element, its parts on lines of their own where the markup parts them: `By <a>Jane
 * Doe</a><i>Editor</i>` is three lines. Read until 400 units are together.
 */
export function piecesOf(element: Element): string {
  const pieces: string[] = [];
  let [loose, units] = ['', 0];
  const flush = () => {
    const text = loose.replace(/\s+/g, ' ').trim();
    if (text) pieces.push(text);
    loose = '';
  };
  const visit = (node: Node) => {
    if (units > MOST_UNITS) return;
    // Neighbouring text nodes are one text: parsers cut it at character references and comments.
    if (node.nodeType === 3) {
      loose += node.nodeValue ?? '';
      units += node.nodeValue?.length ?? 0;
    } else if (node.nodeType === 1 && !UNREAD.test(node.nodeName)) {
      flush();
      for (const child of node.childNodes) visit(child);
      flush();
    }
  };
  visit(element);
  flush();
  return pieces.join('\n');
}
