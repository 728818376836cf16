import { asClaimReview } from '../../fact-check/as-claim-review.ts';
import type {
  PackArticle,
  PackCorrection,
  PackLink,
  PackNote,
  PackSpeaker,
  PackStory,
} from '../../pack/pack.ts';
import { outletName, type StoryBundle } from '../../view/story-bundle.ts';
import { type FormWriter, listWriter, type ToldStory } from './form-writer.ts';
import { recordName, speakerName, wordsOf } from './story-parts.ts';

type Node = Readonly<Record<string, unknown>>;

const CONTEXT = JSON.stringify(['https://schema.org', { prov: 'http://www.w3.org/ns/prov#' }]);

/** Writes stories as one JSON-LD document of schema.org; the kinds of links are named in the words of PROV too. */
export const schemaOrg = (): FormWriter =>
  listWriter(`{"@context":${CONTEXT},"@graph":[`, '\n]}\n', storyNodes);

/** A node without what is not known. */
const known = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const SPEAKER_TYPES = { person: 'Person', body: 'Organization', document: 'CreativeWork' } as const;

/** Who recorded it, and when. */
const recordedBy = ({ by, on }: PackStory['recorded']): Node => ({
  sdPublisher: { '@type': 'Person', name: by },
  sdDatePublished: on,
});

const refer = (bundle: StoryBundle, kind: string, id: string): Node => ({
  '@id': recordName(bundle, kind, id),
});

const speakerNode = (speaker: PackSpeaker | undefined): Node | null =>
  speaker
    ? known({
        '@type': SPEAKER_TYPES[speaker.kind],
        name: speakerName(speaker),
        // Only persons have these in schema.org; the native pack says them of everybody.
        ...(speaker.kind === 'person' && {
          jobTitle: speaker.role,
          affiliation: speaker.affiliation && {
            '@type': 'Organization',
            name: speaker.affiliation,
          },
        }),
      })
    : null;

/** What an article rests on by a link, as a work; its own reporting is none. */
function restsOn(bundle: StoryBundle, { to, kind }: PackLink): Node | null {
  if (kind === 'original' || kind === 'unknown') return null;
  return refer(bundle, to.type, to.id);
}

/** The kinds of links that PROV has a verb for. A pack's own context leaves `copies` and `syndicates` in our terms; outside both are derived works. */
const PROV_VERBS = {
  'prov:hadPrimarySource': ['obtained'],
  'prov:wasQuotedFrom': ['excerpts'],
  'prov:wasDerivedFrom': ['re-reports', 'copies', 'syndicates'],
} as const satisfies Readonly<Record<string, readonly PackLink['kind'][]>>;

function articleNode(bundle: StoryBundle, article: PackArticle): Node {
  const links = bundle.story.claims.flatMap((claim) =>
    claim.links.filter(({ from }) => from === article.id),
  );
  const works = (isMeant: (kind: PackLink['kind']) => boolean) =>
    links.filter(({ kind }) => isMeant(kind)).flatMap((link) => restsOn(bundle, link) ?? []);
  const derived = Object.entries(PROV_VERBS).map(([verb, kinds]) => [
    verb,
    works((kind) => kinds.some((one) => one === kind)),
  ]);
  return known({
    '@type': 'NewsArticle',
    '@id': recordName(bundle, 'article', article.id),
    headline: article.headline,
    url: article.url,
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: outletName(bundle, article.outlet) },
    datePublished: article.published,
    isBasedOn: works((kind) => kind !== 'cites'),
    citation: works((kind) => kind === 'cites'),
    ...Object.fromEntries(derived),
    correction: correctionNodes(bundle, article.id),
  });
}

/** What was put right in an article, or in the story as a whole (null). */
const correctionNodes = (bundle: StoryBundle, article: string | null): Node[] =>
  (bundle.story.corrections ?? [])
    .filter((one) => one.kind === 'correction' && one.article === article)
    .map((one) =>
      known({
        '@type': 'CorrectionComment',
        '@id': recordName(bundle, 'correction', one.id),
        text: one.says,
        datePublished: one.on,
        url: one.url,
        ...recordedBy(one.recorded),
      }),
    );

/** What came of the story later: a work about it. */
const followUpNode = (bundle: StoryBundle, one: PackCorrection): Node =>
  known({
    '@type': 'CreativeWork',
    '@id': recordName(bundle, 'follow-up', one.id),
    abstract: one.says,
    datePublished: one.on,
    url: one.url,
    isPartOf: one.article === null ? null : refer(bundle, 'article', one.article),
    ...recordedBy(one.recorded),
  });

/** A note, as a remark on its article or the story; no rating is made of its finding. */
const noteNode = (bundle: StoryBundle, note: PackNote): Node => ({
  '@type': 'Comment',
  '@id': recordName(bundle, 'note', note.id),
  about:
    note.article === null
      ? refer(bundle, 'story', bundle.story.id)
      : refer(bundle, 'article', note.article),
  name: `${note.criterion}: ${note.finding}`,
  text: note.says,
  ...recordedBy(note.recorded),
});

/** The article where a claim began, when only one has it first-hand. */
function firstOf(bundle: StoryBundle, links: readonly PackLink[]): Node | null {
  const first = new Set(
    links.filter(({ kind }) => kind === 'obtained' || kind === 'original').map(({ from }) => from),
  );
  const [only] = first;
  return only !== undefined && first.size === 1 ? refer(bundle, 'article', only) : null;
}

/** A story as nodes of schema.org: itself, its origins, articles, claims, quotations and notes. */
function storyNodes({ bundle, checks }: ToldStory): Node[] {
  const { story } = bundle;
  const speakers = new Map(story.speakers.map((one) => [one.id, one]));
  const origins = story.origins.map((origin) =>
    known({
      '@type': 'CreativeWork',
      '@id': recordName(bundle, 'origin', origin.id),
      name: origin.title,
      dateCreated: origin.date,
    }),
  );
  const claims = story.claims.map(({ id, text, links }) =>
    known({
      '@type': 'Claim',
      '@id': recordName(bundle, 'claim', id),
      text,
      appearance: [...new Set(links.map(({ from }) => from))].map((from) =>
        refer(bundle, 'article', from),
      ),
      firstAppearance: firstOf(bundle, links),
    }),
  );
  const quotations = story.quotations.map((quotation) =>
    known({
      '@type': 'Quotation',
      '@id': recordName(bundle, 'quotation', quotation.id),
      text: wordsOf(quotation),
      creator: speakerNode(speakers.get(quotation.speaker)),
      dateCreated: quotation.said,
      isPartOf: refer(bundle, 'article', quotation.attestedBy),
    }),
  );
  const parts = [
    ...story.articles.map((one) => articleNode(bundle, one)),
    ...claims,
    ...quotations,
    ...story.notes.map((note) => noteNode(bundle, note)),
  ];
  const followUps = (story.corrections ?? []).filter(({ kind }) => kind === 'follow-up');
  const whole = known({
    '@type': 'CreativeWork',
    '@id': recordName(bundle, 'story', story.id),
    name: story.title,
    abstract: story.summary,
    temporal: story.date,
    ...recordedBy(story.recorded),
    hasPart: parts.map((part) => ({ '@id': part['@id'] })),
    correction: correctionNodes(bundle, null),
    // A fact check stands here as its publisher has it, so that it reads as the same one again.
    subjectOf: [
      ...followUps.map((one) => followUpNode(bundle, one)),
      ...checks.map(({ check }) => asClaimReview(check)),
    ],
  });
  return [whole, ...origins, ...parts];
}
