/**
 * A small single-page application: links change the address with the history API and the page
 * follows a moment later, head and all, as such sites do.
 */
const DELAY_MS = 200;
const HEAD_PARTS =
  'meta[property], meta[name=description], link[rel=canonical], script[type="application/ld+json"]';
const contents = document.head.cloneNode(true);
let visit = 0;

/** Shows the article kept at `source`, or the list of links when it is empty. */
async function show(source) {
  visit += 1;
  const mine = visit;
  const view = document.querySelector('#view');
  view.replaceChildren('Loading …');
  const page = source ? await fetchPage(source) : null;
  await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
  if (mine !== visit) return;
  const head = page ? page.head : contents;
  document.title = head.querySelector('title').textContent;
  for (const old of document.head.querySelectorAll(HEAD_PARTS)) old.remove();
  for (const part of head.querySelectorAll(HEAD_PARTS)) document.head.append(part.cloneNode(true));
  view.replaceChildren(page ? page.querySelector('main') : list());
}

async function fetchPage(source) {
  const answer = await fetch(source);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function list() {
  const main = document.createElement('main');
  const links = document.querySelectorAll('a[data-source]:not([data-source=""])');
  const items = Array.from(links, (link) => {
    const item = document.createElement('h2');
    item.append(link.cloneNode(true));
    return item;
  });
  main.append(...items);
  return main;
}

function sourceOf(path) {
  return document.querySelector(`nav a[data-source][href="${path}"]`)?.dataset.source ?? '';
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-source]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  show(link.dataset.source);
});
addEventListener('popstate', () => show(sourceOf(location.pathname)));
show(sourceOf(location.pathname));
