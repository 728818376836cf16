import { analyse } from 'scslre';
import ts from 'typescript';
import { type Repo, type SourceFile, sources } from '../repo/repo.ts';
import { walk } from '../repo/syntax.ts';

/** What was looked at, and where one pattern could take more than linear time without a reason here. */
export interface ReadPatterns {
  readonly patterns: number;
  readonly findings: readonly string[];
}

/**
 * Patterns that take the square of their input's length, each with what bounds that input. None here
 * is exponential, and none may be. A pattern is named by its file and as it is written.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  'components/settings/host-names.ts /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/':
    'a host name that the browser parsed: 253 units',
  'lib/core/credibility/criteria/opinion-labelled.ts /[:|–—\\s-]+$|^[:|–—\\s-]+/g':
    'what a pattern of few words matched in a headline',
  'lib/core/credibility/criteria/opinion-labelled.ts /^\\/+|\\/+$/g':
    'a label: 300 units by the guard',
  'lib/core/keep/slug.ts /-+$/': 'cut to the length of an id before',
  'lib/core/match/profile/read-tokens.ts /(?:^|[\\n.!?:;…•|]|["“‘«([])["“‘«([\\s]*$/u':
    'a few units before a word',
  'lib/core/match/readers-word.ts /#.*$/': 'an address: 8,192 units by the guard',
  'lib/core/metadata/calendar.ts /T.*(?:Z|[+-]\\d{2}:\\d{2})$/': 'a date that was read: 40 units',
  'lib/core/metadata/choose-date.ts /T.*(?:Z|\\+00:00)$/': 'a date that was read: 40 units',
  'lib/core/metadata/choose-date.ts /T.*[+-]\\d{2}:\\d{2}$/': 'a date that was read: 40 units',
  'lib/core/metadata/headline.ts /\\s+(?:\\||-|–|—|::|:|»|«|·|•|\\/)\\s+|\\s*[|｜»]\\s*|[:：_](?=[^\\s:：_]+$)/u':
    'a title of at most 500 units',
  'lib/core/metadata/label.ts /^[\\s|:–—-]+|[\\s|:–—-]+$/g':
    'at most 120 units: longer is no label',
  'lib/core/metadata/read-names.ts /\\s*(?:[|•·;()\\n\\t►▸]|\\s[-–—/]\\s|—)\\s*/u':
    'a byline of at most 400 units',
  'lib/core/metadata/read-names.ts /\\s*[,，、&]\\s*(?:(?:and|und|et|y|e|og|och|en)\\s+)?|\\s+(?:and|und|et|y|e|och|og|oraz|en|ja|i|with)\\s+/iu':
    'a byline of at most 400 units',
  'lib/core/metadata/read-names.ts /^[\\s,.:：;()|/–—-]+|[\\s,:：;(|/–—-]+$/gu':
    'a byline of at most 400 units',
  'lib/core/metadata/read-names.ts /(\\p{L}{4,})\\.$/u': 'a byline of at most 400 units',
  'lib/core/pack/selector.ts /[“‘"\'([]*$/': 'two units before a word',
  'lib/core/quotes/foreign-credits.ts /^[\\s,;:–—-]+|[\\s,;:.–—-]+$/gu':
    'at most 120 units beside marked words',
  'lib/core/quotes/title-words.ts /\\p{Lu}[\\p{L}.]+\\s$/u': 'a few units before marked words',
  'lib/core/trace/find-origins.ts /(?:^|.*\\b)(?:[Aa]ccording to|says|said|shows?|showed|[Ii]n|of|by|an|a|the|and|that|with|from|as|to|per) (?=\\S)/u':
    '200 units of a sentence',
  'lib/core/trace/wire-credits.ts /\\s*(?:[,;/|·•&()\\n]|\\s[–—-]\\s|\\s(?:and|with|via|for|from|of|und|mit|von|et|avec|y|con|e)\\s)\\s*/u':
    'a byline of at most 200 units',
  'lib/core/trace/find-outlets.ts /(\\p{Lu}[\\p{L}.]*) $/u': '30 units before a name',
  'lib/core/trace/find-outlets.ts /[\\p{L}\\p{N}]+$/u': 'the name of a known outlet',
  'lib/core/utterance/text-fragment.ts /#.*$/s': 'an address: 2,048 units by the pack format',
  'lib/page/metadata/visible-dates.ts /T.*Z$/': 'a date that was read: 40 units',
  'lib/platform/hosts.ts /[/:?#].*$/': 'what the reader typed into a field of the settings',
};

/** Every pattern that a file writes. */
function patternsOf(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file.tree, (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
  });
  return found;
}

function slowness(pattern: string): string | null {
  const end = pattern.lastIndexOf('/');
  const reports = analyse(
    { source: pattern.slice(1, end), flags: pattern.slice(end + 1) },
    { maxReports: 1 },
  ).reports;
  const [worst] = reports;
  return worst ? `${worst.exponential ? 'exponential' : 'square'} in its input` : null;
}

/**
 * Reads every pattern of what ships, and asks of each whether text can be written that takes it more
 * than linear time. `scslre` finds that from the pattern alone, so no time is measured.
 */
export function readPatterns(repo: Repo): ReadPatterns {
  const findings: string[] = [];
  const used = new Set<string>();
  let patterns = 0;
  for (const file of sources(repo, ['lib', 'components', 'entrypoints', 'cli'])) {
    if (/\.(?:test|cases)\./.test(file.path)) continue;
    for (const pattern of patternsOf(file)) {
      patterns += 1;
      const key = `${file.path} ${pattern}`;
      const found = slowness(pattern);
      if (found === null) continue;
      if (Object.hasOwn(BOUNDED, key) && !found.startsWith('exp')) used.add(key);
      else findings.push(`${key} is ${found}: bound what it reads, and say so in tests/fuzz`);
    }
  }
  const stale = Object.keys(BOUNDED).filter(
    (key) => !used.has(key) && repo.has(key.split(' ')[0] ?? ''),
  );
  return {
    patterns,
    findings: [
      ...findings,
      ...stale.map((key) => `${key} is not slow any more: take it off the list`),
    ],
  };
}
