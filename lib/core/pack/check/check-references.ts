import type { PackStory } from '../pack.ts';
import { type StoryFinding, wrong } from './finding.ts';

interface Named {
  readonly id: string;
}

const LISTS = [
  'claims',
  'origins',
  'articles',
  'speakers',
  'quotations',
  'notes',
  'corrections',
] as const;

/** Records of one list that share an id: only one of them can be stored. */
export function sameIds(list: string, records: readonly Named[]): StoryFinding[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, at) => {
    if (seen.has(id)) return [wrong('same-id', `${list}.${at}.id`, id)];
    seen.add(id);
    return [];
  });
}

/** What a story points to and nobody has; ids that two records share. `outlets`: the pack's ids. */
export function checkReferences(story: PackStory, outlets: ReadonlySet<string>): StoryFinding[] {
  const idsOf = (records: readonly Named[]) => new Set(records.map(({ id }) => id));
  const [articles, speakers] = [idsOf(story.articles), idsOf(story.speakers)];
  const [claims, origins] = [idsOf(story.claims), idsOf(story.origins)];
  const found: StoryFinding[] = LISTS.flatMap((list) => sameIds(list, story[list] ?? []));
  const ask = (known: ReadonlySet<string>, id: string | null, path: string, of: string) => {
    if (id !== null && !known.has(id)) found.push(wrong('no-such-record', path, of));
  };
  const askEvidence = (evidence: readonly { readonly article: string }[], at: string, of: string) =>
    evidence.forEach(({ article }, n) => {
      ask(articles, article, `${at}.evidence.${n}.article`, of);
    });

  story.articles.forEach(({ id, outlet }, at) => {
    ask(outlets, outlet, `articles.${at}.outlet`, id);
  });
  story.origins.forEach(({ id, obtainedBy, confirmations }, at) => {
    ask(outlets, obtainedBy, `origins.${at}.obtainedBy`, id);
    confirmations.forEach(({ evidence }, n) => {
      askEvidence(evidence, `origins.${at}.confirmations.${n}`, id);
    });
  });
  story.claims.forEach(({ id, links }, at) => {
    links.forEach(({ from, to, evidence }, n) => {
      const path = `claims.${at}.links.${n}`;
      ask(articles, from, `${path}.from`, id);
      ask(to.type === 'article' ? articles : origins, to.id, `${path}.to.id`, id);
      askEvidence(evidence, path, id);
    });
  });
  story.quotations.forEach((quotation, at) => {
    const path = `quotations.${at}`;
    ask(speakers, quotation.speaker, `${path}.speaker`, quotation.id);
    ask(claims, quotation.claim, `${path}.claim`, quotation.id);
    ask(articles, quotation.attestedBy, `${path}.attestedBy`, quotation.id);
    ask(outlets, quotation.to, `${path}.to`, quotation.id);
    quotation.renditions.forEach(({ article }, n) => {
      ask(articles, article, `${path}.renditions.${n}.article`, quotation.id);
    });
  });
  story.notes.forEach(({ id, article, evidence }, at) => {
    ask(articles, article, `notes.${at}.article`, id);
    askEvidence(evidence, `notes.${at}`, id);
  });
  story.corrections?.forEach(({ id, article }, at) => {
    ask(articles, article, `corrections.${at}.article`, id);
  });
  return found;
}
