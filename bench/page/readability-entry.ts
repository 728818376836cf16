import { Readability } from '@mozilla/readability';

/** What Readability needs for the same page: a clone, since it changes what it is given. */
export function run(): number {
  const clone = document.cloneNode(true) as Document;
  return new Readability(clone).parse()?.textContent?.length ?? 0;
}
