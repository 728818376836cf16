import type { Span } from '../span.ts';
import { OUTLETS, type OutletName } from './outlets.ts';

/** Where an outlet is named. */
export interface OutletMention extends Span {
  readonly outlet: OutletName;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** “The Hill” is also printed “the Hill”, but “Hill” alone is somebody's name; two words are not. */
function withoutThe(name: string): string[] {
  const bare = name.replace(/^The /, '');
  if (bare === name) return [name];
  return [name, `the ${bare}`, ...(/\s/.test(bare) ? [bare] : [])];
}

function byPrintedName(outlets: readonly OutletName[]): Map<string, OutletName> {
  const names = new Map<string, OutletName>();
  for (const outlet of outlets) {
    for (const name of [...withoutThe(outlet.name), ...outlet.aliases]) {
      if (!names.has(name)) names.set(name, outlet);
    }
  }
  return names;
}

/** A reader of outlet names over the known outlets and `more` (a pack's, a library's). */
export function outletReader(more: readonly OutletName[] = []): (text: string) => OutletMention[] {
  const names = byPrintedName([...more, ...OUTLETS]);
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const outlet = names.get(match[0]);
      return outlet ? [{ outlet, start: match.index, end: match.index + match[0].length }] : [];
    });
}

/** Whether two outlet names mean the same publisher: case, a leading “The” and “www.” do not count. */
export function isSameOutlet(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/^(?:the |www\.)/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return plain(a) === plain(b);
}

/** Whether `host` is `domain` or lies below it. */
export function isHostOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
