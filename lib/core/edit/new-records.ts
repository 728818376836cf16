import { canParseUrl } from '../can-parse-url.ts';
import { slug } from '../keep/slug.ts';
import { DOMAIN } from '../pack/hidden-marks.ts';
import { freeId } from '../pack/merge-packs.ts';
import type {
  PackArticle,
  PackClaim,
  PackNote,
  PackOrigin,
  PackOutlet,
  PackQuotation,
  PackSpeaker,
  PackStory,
} from '../pack/pack.ts';
import { valueAt } from './at-path.ts';
import type { InnerList } from './fields.ts';
import type { RecordList } from './remove-record.ts';
import type { StoryVersion } from './story-version.ts';

type Recorded = PackStory['recorded'];

/** The beginning of a story's id until it is saved. */
export const NEW_STORY = 'new';

/** A story to be written by hand: one empty article and one empty claim, which a story cannot be without. */
export function newStory(recorded: Recorded): StoryVersion {
  const story: PackStory = {
    id: NEW_STORY,
    title: '',
    summary: '',
    date: null,
    claims: [{ id: 'main', text: '', main: true, links: [] }],
    origins: [],
    articles: [newArticle({ articles: [] })],
    speakers: [],
    quotations: [],
    notes: [],
    recorded,
  };
  return { story, outlets: [] };
}

/** The story as it is first stored: under an id of its own, what was left empty filled from the title. */
export function namedStory(story: PackStory, taken: ReadonlySet<string>): PackStory {
  const [article] = story.articles;
  const id = slug(story.title, `${story.title} ${article?.url ?? ''} ${story.recorded.on}`);
  const { title } = story;
  return {
    ...story,
    id: taken.has(id) ? freeId(id, taken, 120) : id,
    summary: story.summary.trim() === '' ? title : story.summary,
    claims: story.claims.map((claim) =>
      claim.main && claim.text.trim() === '' ? { ...claim, text: title } : claim,
    ),
  };
}

/** An empty record of a list. */
export function newRecord(story: PackStory, list: RecordList, recorded: Recorded) {
  switch (list) {
    case 'articles':
      return newArticle(story);
    case 'claims':
      return newClaim(story);
    case 'origins':
      return newOrigin(story);
    case 'speakers':
      return newSpeaker(story);
    case 'quotations':
      return newQuotation(story);
    case 'notes':
      return newNote(story, 'named-sources', recorded);
    default: {
      const never: never = list;
      return never;
    }
  }
}

/**
 * An empty item of a list within a record. Evidence is of the article that `record`, which it is to stand
 * in, is about; else of the first one.
 */
export function newInner(
  { articles, origins, corrections = [] }: PackStory,
  list: InnerList,
  record?: unknown,
) {
  const about = valueAt(record, 'from') ?? valueAt(record, 'article');
  const article = typeof about === 'string' ? about : (articles[0]?.id ?? '');
  switch (list) {
    case 'links': {
      const to = origins[0]
        ? { type: 'origin', id: origins[0].id }
        : { type: 'article', id: articles[1]?.id ?? '' };
      return { from: article, kind: 'unknown', to, evidence: [], note: null };
    }
    case 'renditions':
      return { article, in: 'text', parts: [''], differences: ['same'], note: null };
    case 'evidence':
      return { article, selector: null, paraphrase: '' };
    case 'confirmations':
      return { by: '', says: '', evidence: [] };
    case 'corrections':
      // Who records it is written in when it is saved.
      return {
        id: nextId('correction', corrections),
        kind: 'correction',
        article: null,
        on: null,
        says: '',
        url: null,
        recorded: { by: '', on: '' },
      };
    default: {
      const never: never = list;
      return never;
    }
  }
}

/** `word-1`, or the next number that no record has. */
function nextId(word: string, records: readonly { readonly id: string }[]): string {
  const taken = new Set(records.map(({ id }) => id));
  for (let number = 1; ; number++) if (!taken.has(`${word}-${number}`)) return `${word}-${number}`;
}

function newArticle({ articles }: Pick<PackStory, 'articles'>): PackArticle {
  return {
    id: nextId('article', articles),
    outlet: '',
    headline: null,
    url: null,
    byline: [],
    published: null,
    publishedBy: null,
    place: 'coverage',
    known: 'read',
    fingerprint: null,
  };
}

function newOrigin({ origins }: PackStory): PackOrigin {
  return {
    id: nextId('origin', origins),
    kind: 'document',
    title: '',
    date: null,
    obtainedBy: null,
    published: null,
    confirmations: [],
  };
}

function newClaim({ claims }: PackStory): PackClaim {
  return { id: nextId('claim', claims), text: '', main: claims.length === 0, links: [] };
}

function newSpeaker({ speakers }: PackStory): PackSpeaker {
  return {
    id: nextId('speaker', speakers),
    kind: 'person',
    name: null,
    description: null,
    role: null,
    affiliation: null,
  };
}

/** A quotation of the first speaker, as the first article prints it. */
function newQuotation({ quotations, speakers, articles }: PackStory): PackQuotation {
  const article = articles[0]?.id ?? '';
  return {
    id: nextId('quotation', quotations),
    speaker: speakers[0]?.id ?? '',
    claim: null,
    parts: [''],
    attestedBy: article,
    said: null,
    occasion: null,
    to: null,
    recording: null,
    note: null,
    renditions: [{ article, in: 'text', parts: [''], differences: ['same'], note: null }],
  };
}

function newNote({ notes }: PackStory, criterion: string, recorded: Recorded): PackNote {
  return {
    id: nextId('note', notes),
    criterion,
    article: null,
    finding: 'cannot tell',
    says: '',
    doubt: null,
    evidence: [],
    recorded,
  };
}

const hostOf = (url: string | null) =>
  url && canParseUrl(url) ? new URL(url).hostname.replace(/^www\./, '') : null;

/**
 * The outlet that a typed name means: one of `known` by its name or one it goes by, without regard to
 * capitals; else a new one, whose domain is the address's. Null for an empty name.
 */
export function outletNamed(
  name: string,
  url: string | null,
  known: readonly PackOutlet[],
): PackOutlet | null {
  const typed = name.trim();
  if (typed === '') return null;
  const isCalled = (one: string) => one.toLowerCase() === typed.toLowerCase();
  const found = known.find((one) => isCalled(one.name) || one.aliases.some(isCalled));
  if (found) return found;
  const host = hostOf(url);
  const id = slug(typed, host ?? typed);
  return {
    id,
    name: typed.slice(0, 200),
    aliases: [],
    domains: host && DOMAIN.test(host) ? [host] : [],
  };
}
