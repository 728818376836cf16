import type { PackHosts } from '../../../lib/app/subscriptions/ports.ts';
import type { Pack, PackStory } from '../../../lib/core/pack/pack.ts';
import {
  makeClaim,
  makePack,
  makePackArticle,
  makePackQuotation,
  makeStory,
} from '../../support/factories.ts';

/** The packs that are walked with; some of their words differ, so that stories of both can be merged. */
export const PACKS = ['harbour', 'wharves'] as const;
export type PackId = (typeof PACKS)[number];
/** Stories that a pack may hold. */
const SLOTS = 5;

/** What a publisher has of a pack by now. */
export interface Publication {
  /** How often it was published. */
  edition: number;
  /** How its outlet is called: the number of the name. */
  outlet: number;
  /** Which version of a story stands in which slot; absent where it holds none. */
  readonly versions: Map<number, number>;
}

export const urlOf = (pack: PackId) => `https://${pack}.example/pack.json`;

/** A pack with its first four stories. */
export const firstPublication = (): Publication => ({
  edition: 1,
  outlet: 1,
  versions: new Map([0, 1, 2, 3].map((slot) => [slot, 1])),
});

/** Publishes another edition. What is otherwise in it is chosen by numbers from 0. */
export function publish(now: Publication, what: number, which: number): void {
  const slot = which % SLOTS;
  const version = now.versions.get(slot);
  now.edition += 1;
  if (what % 5 === 0) now.outlet += 1;
  else if (what % 5 === 1 && version !== undefined) now.versions.delete(slot);
  else now.versions.set(slot, (version ?? 1) + 1);
}

/** The edition of a pack as its file has it. */
export function packNow(id: PackId, { edition, outlet, versions }: Publication): Pack {
  return makePack({
    id,
    title: `Stories of ${id}`,
    published: new Date(Date.UTC(2026, 0, edition)).toISOString().slice(0, 10),
    outlets: [
      { id: 'port', name: `Port Paper ${outlet}`, aliases: [], domains: ['port.example'] },
      { id: 'quay', name: 'Quay Sheet', aliases: [], domains: ['quay.example'] },
      // Listed only while a story names it, under a name of its own each time.
      ...[...versions].flatMap(([slot, version]) =>
        version % 2 === 0 ? pierOf(slot, version) : [],
      ),
    ],
    stories: [...versions]
      .sort(([a], [b]) => a - b)
      .map(([slot, version]) => storyNow(id, slot, version)),
  });
}

const pierOf = (slot: number, version: number) => ({
  id: `pier-${slot}`,
  name: `Pier ${slot} Post, year ${version}`,
  aliases: [],
  domains: [],
});

function storyNow(pack: PackId, slot: number, version: number): PackStory {
  const print = PACKS.indexOf(pack) * 1000 + slot * 100;
  const article = (id: string, at: number) =>
    makePackArticle({
      id: `${id}-${slot}`,
      outlet: at % 2 === 0 ? 'port' : 'quay',
      url: null,
      fingerprint: { recipe: 1, passages: [print + at], quotations: [], names: [] },
    });
  const articles = [article('first', 0), article('second', 1)];
  if (version % 2 === 0) articles.push({ ...article('third', 2), outlet: `pier-${slot}` });
  return makeStory({
    id: `story-${slot}`,
    // A title stands for two versions: one of the two leaves alone what the reader changed.
    title: `${pack} ${slot}, told ${Math.floor(version / 2)}`,
    summary: `Version ${version} of it.`,
    articles,
    origins: [],
    claims: [makeClaim([], { id: `claim-${slot}`, text: `What ${pack} claims in ${slot}.` })],
    quotations: [
      makePackQuotation({
        id: `said-${slot}`,
        attestedBy: `first-${slot}`,
        parts: [`The ${pack} lamps of pier ${slot} were counted by hand in the dark last winter.`],
      }),
    ],
  });
}

/** Hosts that give out what is published now, and say “unchanged” of what they gave out before. */
export function hostsOf(publications: Readonly<Record<PackId, Publication>>): PackHosts {
  return {
    mayFetch: async () => true,
    fetchPack: async (url, known) => {
      const pack = PACKS.find((one) => urlOf(one) === url);
      if (!pack) return { state: 'absent' };
      const etag = `"${publications[pack].edition}"`;
      if (known.etag === etag) return { state: 'unchanged' };
      const body = new Blob([JSON.stringify(packNow(pack, publications[pack]))]);
      return { state: 'fetched', body, etag, modified: null };
    },
    fetchSignature: async () => ({ state: 'absent' }),
    verify: async () => null,
  };
}
