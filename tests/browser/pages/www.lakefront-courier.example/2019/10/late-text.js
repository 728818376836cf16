/**
 * Shows the story a part at a time, as sites do that fetch the rest: two paragraphs at once, three after
 * two seconds, the others after two more. `?after=` gives another time, in milliseconds.
 */
const after = Number(new URLSearchParams(location.search).get('after') ?? 2000);
const PARTS = [2, 5, Number.POSITIVE_INFINITY];

const source = await (await fetch('police-memo-immigration.html')).text();
const page = new DOMParser().parseFromString(source, 'text/html');
const paragraphs = [...page.querySelectorAll('article > p:not(.byline)')];
const article = document.querySelector('article');
let shown = 0;
for (const end of PARTS) {
  article.append(...paragraphs.slice(shown, end));
  shown = end;
  await new Promise((resolve) => setTimeout(resolve, after));
}
