import type { Subscription } from './subscription.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
/** What stands for a character, by its name or number; one that stands for none stays. */
const ENTITY =
  /&(?:#(?<number>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>lt|gt|quot|apos|amp));/g;
const plain = (text: string) =>
  text.replace(ENTITY, (entity: string, number?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? entity;
    const code = number === undefined ? Number.parseInt(hex ?? '', 16) : Number(number);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });

/** An outline's tag; a value between quotation marks may hold a `>`. */
const OUTLINE = /<outline\s(?:[^<>"']|"[^"<]{0,4000}"|'[^'<]{0,4000}'){1,4000}>/gi;
const COMMENT = /<!--.*?(?:-->|$)/gs;

/** The subscriptions as an OPML 2.0 list: one outline each, with its title and address. */
export function writeOpml(
  title: string,
  subscriptions: readonly Pick<Subscription, 'title' | 'url'>[],
): string {
  const outlines = subscriptions.map(
    (one) =>
      `    <outline type="headwater-pack" text="${escaped(one.title)}" xmlUrl="${escaped(one.url)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** More addresses than this no reader goes through. */
const MOST = 500;

/**
 * The addresses that an OPML list names, in order and each once, with their titles (the address where one has none).
 * Empty for a text that is no such list. Nothing of it is run or shown as markup. Cost: linear in the text.
 */
export function readOpml(text: string): { readonly title: string; readonly url: string }[] {
  const found = new Map<string, string>();
  for (const [tag] of text.replace(COMMENT, '').matchAll(OUTLINE)) {
    const of = (name: string) =>
      plain(
        new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
          .exec(tag)
          ?.slice(1)
          .join('') ?? '',
      );
    const url = of('xmlUrl');
    if (url !== '' && !found.has(url) && found.size < MOST) found.set(url, of('text') || url);
  }
  return [...found].map(([url, title]) => ({ url, title }));
}
