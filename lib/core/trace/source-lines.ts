import type { Article, FoundLink, LinkKind, OriginKind } from '../article.ts';
import type { Span, SpanField } from '../span.ts';
import type { OutletMention, OutletReader } from './find-outlets.ts';
import { isPublishedBy } from './known-outlets.ts';

/** A line that stands by itself and says where the article comes from. */
interface LineRule {
  /** Read against the words of the line before the outlet's name. */
  readonly before: RegExp;
  /** Read against what stands behind it. */
  readonly after?: RegExp;
  readonly kind: LinkKind;
  readonly confidence: number;
  /** Whether the line speaks for all of the article; else it does not say what it covers. */
  readonly whole: boolean;
  /** Whether the name has to end the line. */
  readonly last?: boolean;
  /** What the whole line has to speak of. */
  readonly line?: RegExp;
  readonly origin?: OriginKind;
}

/** No such line is longer, in units. */
const LONGEST_LINE = 300;
/** Furniture is read so far, in units: pages can carry any amount of it. */
const MOST_FURNITURE = 40_000;

/** Data, the surest first. The word “contributed” says that others wrote the article. */
const LINES: readonly LineRule[] = [
  {
    before: /^/u,
    after: /^[^.]{0,120}\bcontributed (?:to|reporting)\b/u,
    kind: 'cites',
    confidence: 0.4,
    whole: false,
  },
  {
    before:
      /\b(?:[Ww]ith|[Aa]dditional) (?:files|reporting|inputs?|material|information) (?:from|by|of) (?:[Tt]he )?$/u,
    kind: 'cites',
    confidence: 0.4,
    whole: false,
  },
  {
    before:
      /^(?:\(|\[)?(?:Editor[’']s [Nn]ote:? )?(?:[Aa] version of )?(?:[Tt]his|[Tt]he) (?:\w+ ){0,2}?(?:article|story|report|piece|post|column|commentary|essay|interview)\b[^.]{0,60}?\b(?:appeared|published|produced|distributed|provided|republished|reprinted|syndicated|posted|ran|written|reported)\b[^.]{0,60}?\b(?:by|in|on|at|from|with|of) (?:[Tt]he )?$/u,
    kind: 'syndicates',
    confidence: 0.95,
    whole: true,
  },
  {
    before:
      /^(?:\(|\[)?(?:(?:[Oo]riginally|[Ff]irst) (?:published|posted|appeared|printed) (?:by|in|on|at)|(?:[Rr]e-?published|[Rr]eprinted|[Rr]eposted|[Ss]yndicated)(?: with permission)? (?:from|by|of)|(?:[Dd]istributed|[Pp]roduced|[Pp]rovided) by) (?:[Tt]he )?$/u,
    kind: 'syndicates',
    confidence: 0.95,
    whole: true,
  },
  {
    before: /^(?:\(|\[)?(?:h\/t|H\/T|[Hh]at[ -]tip|[Vv]ia|VIA)(?: to)?:? (?:[Tt]he )?$/u,
    kind: 're-reports',
    // Thanks for a pointer: which words came from there, it does not say.
    confidence: 0.75,
    whole: false,
  },
  {
    before: /^(?:\(|\[)?(?:[Ss]ources?|SOURCES?|Quelle|Fuente|Fonte): ?(?:[Tt]he )?$/u,
    kind: 're-reports',
    confidence: 0.8,
    whole: true,
    last: true,
  },
  {
    before:
      /^(?:\W*)(?:[Rr]ead|[Cc]ontinue|[Ss]ee|[Cc]lick|[Ff]ind|[Ff]ull|FULL|READ|MORE|[Mm]ore)\b[^.!?]{0,160}\b(?:at|on|in|from|via|by) (?:[Tt]he )?$/u,
    kind: 'excerpts',
    confidence: 0.8,
    whole: false,
    last: true,
  },
  {
    before: /\b[Cc]ourtesy (?:of )?(?:[Tt]he )?$/u,
    kind: 'cites',
    confidence: 0.6,
    whole: false,
    line: /\b(?:[Vv]ideo|YouTube|[Ff]ootage|[Bb]roadcast)\b/u,
    origin: 'broadcast',
  },
  {
    // “May 3, 2024 – In Harbour News – OUTLET”: a dated heading that ends in the outlet's name.
    before:
      /^(?:\p{Lu}\p{L}+\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{Lu}\p{L}+ \d{4})\b[^.!?]{0,60}[–—|-] ?(?:[Tt]he )?$/u,
    kind: 're-reports',
    confidence: 0.7,
    whole: false,
    last: true,
  },
];

interface Line extends Span {
  readonly words: string;
}

function linesOf(text: string, field: SpanField): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (match[0].length > LONGEST_LINE) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    lines.push({ ...(field === 'text' ? place : { ...place, in: field }), words: match[0] });
  }
  return lines;
}

function ruleFor({ words }: Line, { start, end }: OutletMention): LineRule | null {
  const before = words.slice(0, start);
  const isLast = words.length - end <= 3;
  return (
    LINES.find(
      (rule) =>
        rule.before.test(before) &&
        (isLast || !rule.last) &&
        (rule.after?.test(words.slice(end)) ?? true) &&
        (rule.line?.test(words) ?? true),
    ) ?? null
  );
}

/**
 * Credits in lines of their own, in the text or around it: “This article was first published by X”,
 * “h/t X”, “Continue reading at X”, a dated heading that ends in X. An outlet that merely contributed is
 * `cites` with little confidence. The line itself is the evidence. Cost: linear, the furniture read up to a cap.
 */
export function sourceLines(article: Article, read: OutletReader): FoundLink[] {
  const lines = [
    ...linesOf(article.text, 'text'),
    ...linesOf(article.captions.join('\n').slice(0, MOST_FURNITURE), 'caption'),
    ...linesOf(article.furniture.slice(0, MOST_FURNITURE), 'furniture'),
  ];
  return lines.flatMap((line) => {
    if (!MAY_CREDIT.test(line.words)) return [];
    return read(line.words, article.outlet).flatMap((mention) => {
      const rule = ruleFor(line, mention);
      if (!rule) return [];
      const isOwn = isPublishedBy(article, mention.outlet);
      if (isOwn && rule.kind !== 'syndicates') return [];
      const { words: _words, ...evidence } = line;
      return [
        {
          kind: isOwn ? ('original' as const) : rule.kind,
          to: {
            type: 'outlet' as const,
            name: mention.outlet.name,
            domain: mention.outlet.domain,
            ...(rule.origin ? { origin: rule.origin } : {}),
          },
          evidence,
          basis: 'text' as const,
          confidence: rule.confidence,
          covers: rule.whole ? { start: 0, end: article.text.length } : null,
          whole: rule.whole,
          linked: null,
        },
      ];
    });
  });
}

/** A quick look before a line is read for names: words that each rule needs. */
const MAY_CREDIT =
  /contributed|ourtesy|dditional|[Ww]ith (?:files|reporting|input|material|information)|appeared|published|produced|distributed|provided|reprinted|syndicated|[Rr]e-?p(?:ublished|rinted|osted)|[Oo]riginally|[Hh]\/[Tt]|[Hh]at[ -]tip|^\W?(?:[Vv]ia|VIA|[Ss]ource|SOURCE|Quelle|Fuente|Fonte|[Pp]roduced|[Dd]istributed|[Pp]rovided|[Ss]yndicated)|^\W*(?:[Rr]ead|[Cc]ontinue|[Ss]ee|[Cc]lick|[Ff]ind|[Ff]ull|FULL|READ|MORE|[Mm]ore)\b|^(?:\p{Lu}\p{L}+\.? \d|\d{1,2}\.? \p{Lu})|(?:written|posted|ran|reported) /u;
