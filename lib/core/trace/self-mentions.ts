import type { Article } from '../article.ts';
import type { OutletMention } from './find-outlets.ts';
import { hostOf } from './known-outlets.ts';
import type { OutletName } from './outlets/outlet.ts';

/** How an outlet speaks of itself behind “told” and “obtained by”. Data. */
const SELF =
  /(?<=\b(?:told|to|with|by|from) )(?:this (?:newspaper|paper|reporter|website|outlet|publication|magazine|station|news (?:organi[sz]ation|agency|site))|our (?:newsroom|reporters?|correspondents?))\b/gu;
/** Printed where the article does not say whose page it is. */
const NAMELESS = 'this outlet';

/** The outlet that prints the article, as a name to be credited; without a name it is “this outlet”. */
export function ownOutlet({ outlet, url }: Article): OutletName {
  return { name: outlet ?? NAMELESS, aliases: [], domain: hostOf(url) ?? '' };
}

/** Where the text speaks of its own outlet without its name: “told this newspaper”. Cost: linear. */
export function selfMentions(text: string, own: OutletName): OutletMention[] {
  return [...text.matchAll(SELF)].map(({ index, 0: words }) => ({
    outlet: own,
    start: index,
    end: index + words.length,
  }));
}
