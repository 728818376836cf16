import type { FoundQuotation, FoundSpeaker, LinkKind } from '../article.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { sureSpeaker } from '../speakers/confidence.ts';
import type { ArticleSummary } from './page-view.ts';
import type { PageSource, SourceStop } from './source-stop.ts';

/** More names than this are counted: the sentence is read in a glance. */
const MOST_NAMES = 2;

/** Kinds that say that what the page tells is somebody else's reporting. */
const REPORTED_BY_OTHERS: readonly LinkKind[] = ['re-reports', 'copies', 'syndicates', 'excerpts'];

/** Origins whose name is a thing, so that it can stand in a sentence. */
const THINGS: readonly SourceStop['origin'][] = ['document', 'dataset', 'court-record'];

const sortOf = ({ kind, name, anonymous }: FoundSpeaker) =>
  kind === 'document' ? 'document' : name ? 'named' : anonymous ? 'unnamed' : 'described';

/** A speaker of the same words is the same speaker: “a source” and “The source” are one. */
const idOf = ({ name, description }: FoundSpeaker) =>
  (name ?? description ?? '').toLowerCase().replace(/^(?:an?|the) /, '');

/** How many speakers of each sort the quotations have, and how many quotations have no sure one. */
function speakersOf(quotations: readonly FoundQuotation[]): Phrase[] {
  const sorts = {
    named: new Set<string>(),
    unnamed: new Set<string>(),
    described: new Set<string>(),
    document: new Set<string>(),
  };
  let unsure = 0;
  for (const quotation of quotations) {
    const speaker = sureSpeaker(quotation);
    if (speaker && idOf(speaker)) sorts[sortOf(speaker)].add(idOf(speaker));
    else unsure++;
  }
  return [
    phrase('phrase_page_named', sorts.named.size),
    phrase('phrase_page_unnamed', sorts.unnamed.size),
    phrase('phrase_page_described', sorts.described.size),
    phrase('phrase_page_documents', sorts.document.size),
    phrase('phrase_page_unsure', unsure),
  ].filter(({ args }) => args[0] !== 0);
}

/** A phrase with up to two names, and the number of the others. */
function naming(key: string, moreKey: string, sources: readonly SourceStop[]): Phrase {
  const names = [...new Set(sources.map(({ name }) => name))];
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? phrase(moreKey, more, shown) : phrase(key, shown);
}

function restsOn(sources: readonly PageSource[]): Phrase[] {
  const sure = sources.filter((source) => !source.isUnsure);
  const reported = sure.filter(
    ({ type, kind }) => type === 'outlet' && REPORTED_BY_OTHERS.includes(kind),
  );
  const whole = reported.filter((source) => source.whole);
  const part = reported.filter((source) => !source.whole);
  if (reported.length > 0) {
    return [
      ...(whole.length > 0
        ? [naming('phrase_page_rests_whole', 'phrase_page_rests_whole_more', whole)]
        : []),
      ...(part.length > 0
        ? [naming('phrase_page_rests_part', 'phrase_page_rests_part_more', part)]
        : []),
    ];
  }
  const obtained = sure.filter(({ type, kind }) => type === 'origin' && kind === 'obtained');
  if (obtained.length > 0) {
    return [naming('phrase_page_obtained', 'phrase_page_obtained_more', obtained)];
  }
  const others = sure.filter(({ kind }) => kind !== 'original');
  const nameable = others.filter(
    ({ type, detail, origin }) => type === 'outlet' || detail !== null || THINGS.includes(origin),
  );
  if (nameable.length > 0) return [naming('phrase_page_cites', 'phrase_page_cites_more', nameable)];
  return others.length > 0
    ? [phrase('phrase_page_cites_unnamed', others.length)]
    : [phrase('phrase_page_credits_nobody')];
}

/** What a reader wants first of an article: how many are quoted and named, and whose reporting it is. */
export function summariseArticle(
  quotations: readonly FoundQuotation[],
  sources: readonly PageSource[],
): ArticleSummary {
  return {
    quotations: phrase('phrase_page_quotations', quotations.length),
    speakers: speakersOf(quotations),
    restsOn: restsOn(sources),
  };
}
