import type { Article, FoundLink, FoundQuotation } from '../../lib/core/article.ts';
import type { FactCheck } from '../../lib/core/fact-check/fact-check.ts';
import type {
  Pack,
  PackArticle,
  PackClaim,
  PackLink,
  PackOrigin,
  PackQuotation,
  PackSpeaker,
  PackStory,
} from '../../lib/core/pack/pack.ts';
import { readPack } from '../../lib/core/pack/read-pack.ts';
import type { StoryBundle } from '../../lib/core/view/story-bundle.ts';
import packJson from '../../public/packs/chicago-police-memo.json' with { type: 'json' };

/** Fixed values for tests: the same on every call, each field replaceable. All names are invented. */

export function makeArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://www.port-gazette.example/2024/05/ferry-wharf',
    canonicalUrl: null,
    outlet: 'Port Gazette',
    byline: ['Ida Brandt'],
    headline: 'Ferry wharf to close for a year',
    published: '2024-05-02',
    modified: null,
    label: null,
    corrections: [],
    sources: {},
    lang: 'en',
    text: 'The ferry wharf will close for a year.',
    captions: [],
    furniture: '',
    hasVideo: false,
    ...changes,
  };
}

export function makeFoundQuotation(changes: Partial<FoundQuotation> = {}): FoundQuotation {
  return {
    start: 0,
    end: 24,
    text: '“The wharf is rotten now”',
    parts: [{ start: 1, end: 23 }],
    insertions: [],
    cuts: [],
    kind: 'direct',
    speaker: null,
    cue: null,
    confidence: 0.9,
    ...changes,
  };
}

export function makeFoundLink(changes: Partial<FoundLink> = {}): FoundLink {
  return {
    kind: 're-reports',
    to: { type: 'outlet', name: 'Fox News', domain: 'foxnews.com' },
    evidence: { start: 0, end: 10 },
    basis: 'text',
    confidence: 0.9,
    covers: { start: 0, end: 10 },
    whole: false,
    linked: null,
    ...changes,
  };
}

export function makePackArticle(changes: Partial<PackArticle> = {}): PackArticle {
  return {
    id: 'gazette-wharf',
    outlet: 'port-gazette',
    headline: 'Ferry wharf to close for a year',
    url: 'https://www.port-gazette.example/2024/05/ferry-wharf',
    byline: ['Ida Brandt'],
    published: '2024-05-02',
    publishedBy: null,
    place: 'coverage',
    known: 'read',
    fingerprint: null,
    ...changes,
  };
}

export function makeOrigin(changes: Partial<PackOrigin> = {}): PackOrigin {
  return {
    id: 'survey',
    kind: 'document',
    title: 'Survey of the wharf',
    date: null,
    obtainedBy: null,
    published: false,
    confirmations: [],
    ...changes,
  };
}

/** A link of a chain: `to` names an article unless it starts with `origin:`. */
export function makeLink(from: string, to: string, changes: Partial<PackLink> = {}): PackLink {
  const isOrigin = to.startsWith('origin:');
  return {
    from,
    kind: isOrigin ? 'obtained' : 're-reports',
    to: { type: isOrigin ? 'origin' : 'article', id: to.replace('origin:', '') },
    evidence: [],
    note: null,
    ...changes,
  };
}

export function makeClaim(links: PackLink[], changes: Partial<PackClaim> = {}): PackClaim {
  return {
    id: 'wharf-closes',
    text: 'The wharf closes for a year.',
    main: true,
    links,
    ...changes,
  };
}

export function makeSpeaker(changes: Partial<PackSpeaker> = {}): PackSpeaker {
  return {
    id: 'nora-holm',
    kind: 'person',
    name: 'Nora Holm',
    description: null,
    role: 'harbour master',
    affiliation: null,
    ...changes,
  };
}

export function makePackQuotation(changes: Partial<PackQuotation> = {}): PackQuotation {
  return {
    id: 'rotten-piles',
    speaker: 'nora-holm',
    claim: null,
    parts: ['Every second pile under the old wharf is rotten and must be drawn before the winter.'],
    attestedBy: 'gazette-wharf',
    said: null,
    occasion: null,
    to: null,
    recording: null,
    note: null,
    renditions: [],
    ...changes,
  };
}

export function makeStory(changes: Partial<PackStory> = {}): PackStory {
  return {
    id: 'ferry-wharf',
    title: 'The ferry wharf closes',
    summary: 'A survey found rotten piles, and the wharf closes for a year.',
    date: '2024-05-01',
    claims: [makeClaim([makeLink('gazette-wharf', 'origin:survey')])],
    origins: [makeOrigin()],
    articles: [makePackArticle()],
    speakers: [makeSpeaker()],
    quotations: [makePackQuotation()],
    notes: [],
    recorded: { by: 'Test curator', on: '2024-06-01' },
    ...changes,
  };
}

export function makePack(changes: Partial<Pack> = {}): Pack {
  return {
    '@context': { schema: 'https://schema.org/' },
    format: 'headwater-pack',
    version: 1,
    id: 'harbour-pack',
    title: 'Harbour stories',
    description: 'Made up for tests.',
    curator: { name: 'Test curator', contact: null },
    published: '2024-06-01',
    licence: 'CC0-1.0',
    outlets: [
      { id: 'port-gazette', name: 'Port Gazette', aliases: [], domains: ['port-gazette.example'] },
    ],
    stories: [makeStory()],
    ...changes,
  };
}

export function makeBundle(changes: Partial<StoryBundle> = {}): StoryBundle {
  const { title, outlets } = makePack();
  return {
    key: 'harbour-pack/ferry-wharf',
    packTitle: title,
    outlets,
    story: makeStory(),
    added: [],
    ...changes,
  };
}

/** A fact check of what the harbour master said, of a page that is no coverage of it. */
export function makeFactCheck(changes: Partial<FactCheck> = {}): FactCheck {
  return {
    id: 'a',
    claim: 'Every second pile under the old wharf is rotten and must be drawn before the winter.',
    url: 'https://checkers.example/wharf',
    publisher: { name: 'Quay Checkers', site: null },
    rating: { words: 'Half of them', value: null, best: null, worst: null },
    title: null,
    summary: null,
    reviewed: '2024-05-04',
    claimant: null,
    claimed: null,
    appearances: [],
    firstAppearance: null,
    lang: null,
    licence: null,
    rest: [],
    ...changes,
  };
}

/** The pack that the extension comes with, read as it is read there. */
export function bundledPack(): Pack {
  const read = readPack(packJson);
  if (!read.ok) throw new Error(`the bundled pack is refused: ${read.reason} ${read.detail}`);
  return read.value;
}

/** The one story of the bundled pack. */
export function bundledStory(): StoryBundle {
  const pack = bundledPack();
  const [story] = pack.stories;
  if (!story) throw new Error('the bundled pack holds no story');
  const { id, title, outlets } = pack;
  return { key: `${id}/${story.id}`, packTitle: title, outlets, story, added: [] };
}
