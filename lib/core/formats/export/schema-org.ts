import type { PackArticle, PackLink, PackSpeaker } from '../../pack/pack.ts';
import { outletName, type StoryBundle } from '../../view/story-bundle.ts';
import { recordName, speakerName, wordsOf } from './story-parts.ts';

type Node = Readonly<Record<string, unknown>>;

/** A node without what is not known. */
const known = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const SPEAKER_TYPES = { person: 'Person', body: 'Organization', document: 'CreativeWork' } as const;

const speakerNode = (speaker: PackSpeaker | undefined): Node | null =>
  speaker
    ? known({
        '@type': SPEAKER_TYPES[speaker.kind],
        name: speakerName(speaker),
        jobTitle: speaker.role,
        affiliation: speaker.affiliation && { '@type': 'Organization', name: speaker.affiliation },
      })
    : null;

/** What an article rests on by a link, as a work; its own reporting is none. */
function restsOn(bundle: StoryBundle, { to, kind }: PackLink): Node | null {
  if (kind === 'original' || kind === 'unknown') return null;
  if (to.type === 'article') return { '@id': recordName(bundle, 'article', to.id) };
  return { '@id': recordName(bundle, 'origin', to.id) };
}

function articleNode(bundle: StoryBundle, article: PackArticle): Node {
  const links = bundle.story.claims.flatMap((claim) =>
    claim.links.filter(({ from }) => from === article.id),
  );
  const works = (isCited: boolean) =>
    links
      .filter(({ kind }) => (kind === 'cites') === isCited)
      .flatMap((link) => restsOn(bundle, link) ?? []);
  return known({
    '@type': 'NewsArticle',
    '@id': recordName(bundle, 'article', article.id),
    headline: article.headline,
    url: article.url,
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: outletName(bundle, article.outlet) },
    datePublished: article.published,
    isBasedOn: works(false),
    citation: works(true),
  });
}

/** The article where a claim began, when only one has it first-hand. */
function firstOf(bundle: StoryBundle, links: readonly PackLink[]): Node | null {
  const first = new Set(
    links.filter(({ kind }) => kind === 'obtained' || kind === 'original').map(({ from }) => from),
  );
  const [only] = first;
  return only !== undefined && first.size === 1
    ? { '@id': recordName(bundle, 'article', only) }
    : null;
}

/** A story as nodes of schema.org: itself, its origins, articles, claims and quotations. */
export function storyNodes(bundle: StoryBundle): Node[] {
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
      appearance: [...new Set(links.map(({ from }) => from))].map((from) => ({
        '@id': recordName(bundle, 'article', from),
      })),
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
      isPartOf: { '@id': recordName(bundle, 'article', quotation.attestedBy) },
    }),
  );
  const parts = [
    ...story.articles.map((one) => articleNode(bundle, one)),
    ...claims,
    ...quotations,
  ];
  const whole = known({
    '@type': 'CreativeWork',
    '@id': recordName(bundle, 'story', story.id),
    name: story.title,
    abstract: story.summary,
    temporal: story.date,
    sdPublisher: { '@type': 'Person', name: story.recorded.by },
    sdDatePublished: story.recorded.on,
    hasPart: parts.map((part) => ({ '@id': part['@id'] })),
  });
  return [whole, ...origins, ...parts];
}

/** Stories as one JSON-LD document of schema.org. Lazy: a story at a time. */
export function* schemaOrg(bundles: Iterable<StoryBundle>): Generator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let isFirst = true;
  for (const bundle of bundles) {
    const nodes = storyNodes(bundle).map((node) => JSON.stringify(node));
    yield `${isFirst ? '' : ','}\n${nodes.join(',\n')}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
