import { refresh } from '../../../lib/app/subscriptions/refresh.ts';
import { offerSubscription } from '../../../lib/app/subscriptions/subscribe.ts';
import { applyStep, subscribeWith, undoImport } from '../../../lib/store/imports/apply-import.ts';
import { discardImport } from '../../../lib/store/imports/discard-import.ts';
import { finishImport } from '../../../lib/store/imports/resume-imports.ts';
import { stagePack } from '../../../lib/store/imports/stage-pack.ts';
import { storyKeys } from '../../../lib/store/library.ts';
import {
  changeSubscription,
  readSubscription,
  unsubscribe,
} from '../../../lib/store/subscriptions/subscriptions.ts';
import { fileOf } from '../../support/take-in.ts';
import { PACKS, type PackId, packNow, publish, urlOf } from './editions.ts';
import { contentOf, differences } from './invariants.ts';
import { hasReached, readersWork, takenFromReader } from './reached.ts';
import type { Deed, Done } from './readers-deeds.ts';
import { pause, pick, READER, type World } from './world.ts';

const packOf = (which: number): PackId => pick(PACKS, which) ?? PACKS[0];

/** Brings a pack up to date, and looks at what came of it. */
async function bringUpToDate(
  world: World,
  pack: PackId,
  { isAsked, isTaken }: { readonly isAsked: boolean; readonly isTaken: boolean },
): Promise<Done> {
  const { database, hosts, library, now } = world;
  const url = urlOf(pack);
  const work = await readersWork(world);
  const { state } = await refresh(hosts, library, url, now, { isAsked });
  const edition = world.publications[pack].edition;
  const did = `refresh ${pack} (${edition}): ${state}`;
  const held = (await readSubscription(database, url))?.held ?? null;
  const lost = await takenFromReader(world, work);
  if (state === 'updated' || state === 'unchanged') {
    const isLeft = (await readSubscription(database, url))?.edition !== undefined;
    return { did, broken: [...lost, ...(isLeft ? [] : await hasReached(world, pack))] };
  }
  if (state !== 'held' || held === null) return { did, broken: lost };
  if (!isTaken) {
    await discardImport(database, held);
    await changeSubscription(database, url, (one) => ({ ...one, held: null }));
    return { did: `${did}, left out`, broken: lost };
  }
  const { state: end } = await finishImport(database, held, pause);
  const reached = end === 'done' ? await hasReached(world, pack) : [];
  const still = await takenFromReader(world, work);
  return { did: `${did}, then ${end}`, broken: [...lost, ...still, ...reached] };
}

export const PACKS_DEEDS: Readonly<Record<string, Deed>> = {
  async subscribe(world, which) {
    const { database, hosts, library, now } = world;
    const pack = packOf(which);
    const offer = await offerSubscription(hosts, library, urlOf(pack), now);
    if (offer.state === 'refused') return { did: `subscribe to ${pack}: ${offer.reason}` };
    await subscribeWith(database, offer.preview.id, offer.subscription);
    const { state } = await finishImport(database, offer.preview.id, pause);
    const broken = state === 'done' ? await hasReached(world, pack) : [`subscribing: ${state}`];
    return { did: `subscribe to ${pack}: ${state}`, broken };
  },

  async 'new edition'(world, which, how) {
    const pack = packOf(which);
    publish(world.publications[pack], how, which >> 1);
    if ((await readSubscription(world.database, urlOf(pack))) === null)
      return { did: `publish ${pack}` };
    const options = { isAsked: how % 3 === 0, isTaken: how % 4 !== 0 };
    return bringUpToDate(world, pack, options);
  },

  async refresh(world, which, how) {
    const pack = packOf(which);
    if ((await readSubscription(world.database, urlOf(pack))) === null) return null;
    return bringUpToDate(world, pack, { isAsked: how % 2 === 0, isTaken: how % 4 < 2 });
  },

  async unsubscribe(world, which) {
    const pack = packOf(which);
    const id = world.newId();
    const end = await unsubscribe(world.database, urlOf(pack), { id, at: world.now() });
    if (end !== 'ended') return null;
    await finishImport(world.database, id, pause);
    for (const key of [...world.deleted]) if (key.startsWith(`${pack}/`)) world.deleted.delete(key);
    const left = await storyKeys(world.database);
    for (const key of [...world.broughtBack])
      if (key.startsWith(`${pack}/`) && !left.includes(key)) world.broughtBack.delete(key);
    return { did: `unsubscribe from ${pack}` };
  },

  /** A file of the pack, half of which goes in and is taken back. */
  async 'half an import'(world, which, how) {
    const { database } = world;
    const pack = packOf(which);
    const publication = {
      ...world.publications[pack],
      versions: new Map(world.publications[pack].versions),
    };
    publish(publication, how, which >> 1);
    const before = await contentOf(database);
    const id = world.newId();
    const staged = await stagePack(database, fileOf(packNow(pack, publication)), {
      ...{ id, source: 'pack.json', reader: READER, at: world.now() },
      piece: { stories: 1, units: 1_000_000 },
    });
    if (staged.state === 'refused') return { did: `a file of ${pack}: ${staged.reason}` };
    const { pieces } = await applyStep(database, id);
    for (let step = 1; step < Math.floor(pieces / 2); step += 1) await applyStep(database, id);
    await undoImport(database, id);
    await finishImport(database, id, pause);
    const broken = differences(before, await contentOf(database));
    // One piece is all of it: then it is in.
    return pieces < 2
      ? { did: `a file of ${pack}, whole` }
      : { did: `half a file of ${pack}, taken back`, broken };
  },
};
