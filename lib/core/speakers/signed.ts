import type { Quoted } from './candidates.ts';
import type { Mention } from './mentions.ts';
import { lowerBound, type Narration } from './narration.ts';

const DASH = /^[-–—]$/;

/** “Holm: “…”” at the start of a line, and “A grave week – Holm: “…””: the name that a colon follows. */
export function findLabelled(narration: Narration, quoted: Quoted): Mention | null {
  const { tokens, sentences, mentions } = narration;
  const from = sentences[quoted.from]?.first ?? quoted.head;
  if (tokens[quoted.head - 1]?.form !== ':') return null;
  const mention = mentions[lowerBound(mentions, (one) => one.last >= quoted.head - 1)];
  if (mention?.kind !== 'name' || mention.tail !== quoted.head - 1) return null;
  const opens = mention.first === from || DASH.test(tokens[mention.first - 1]?.form ?? '');
  return mention.first >= from && opens ? mention : null;
}

/**
 * Who signs a quotation that is a paragraph of its own: “— Nora Holm”, behind it or in the paragraph
 * below. Null when no dash and name do. Cost: bounded.
 */
export function findSigned(narration: Narration, quoted: Quoted): Mention | null {
  const { tokens, sentences, mentions } = narration;
  const [own, end, next] = [sentences[quoted.from], sentences[quoted.to], sentences[quoted.to + 1]];
  if (own?.first !== quoted.head) return null;
  let at = quoted.tail + 1;
  if (end?.last === at && next && next.paragraph <= end.paragraph + 1) at = next.first;
  if (!DASH.test(tokens[at]?.form ?? '')) return null;
  while (DASH.test(tokens[at]?.form ?? '') && at < quoted.tail + 4) at++;
  const mention = mentions[lowerBound(mentions, (one) => one.first >= at)];
  const isName = mention?.first === at && mention.kind === 'name';
  // “– Holm waved”: a sentence of its own.
  const behind = tokens[mention?.tail ?? 0];
  const isNear = behind && mention && behind.start - (tokens[mention.tail - 1]?.end ?? 0) < 2;
  return isName && !(isNear && behind.kind === 'word') ? mention : null;
}
