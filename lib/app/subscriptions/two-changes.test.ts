import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edit } from '../../../tests/support/edited-library.ts';
import { AT, packServer } from '../../../tests/support/pack-server.ts';
import { editionOf } from '../../../tests/support/signed-pack.ts';
import { fileOf } from '../../../tests/support/take-in.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { applyStep, undoImport } from '../../store/imports/apply-import.ts';
import { finishImport, resumeImports } from '../../store/imports/resume-imports.ts';
import { stagePack } from '../../store/imports/stage-pack.ts';
import { deleteStory } from '../../store/kept.ts';
import { unsubscribe } from '../../store/subscriptions/subscriptions.ts';

const READER = { title: 'Kept', curator: 'A reader' };
const pause = async () => undefined;

let at: Awaited<ReturnType<typeof packServer>>;
beforeEach(async () => {
  at = await packServer();
});
afterEach(() => at.close());

/** More stories than one piece of an import holds. */
const many = (mark: string): string[] => Array.from({ length: 250 }, (_, i) => `Story ${i}${mark}`);
const of = (mark: string, published?: string): Pack => ({
  ...editionOf(...many(mark)),
  ...(published === undefined ? {} : { published }),
});

/** Serves a pack as a host does that says “unchanged” of what it knows by its mark. */
const serveMarked = (pack: Pack, tag: string) =>
  at.served.set('/pack.json', ({ headers }, response) => {
    const isKnown = headers['if-none-match'] === tag;
    response.writeHead(isKnown ? 304 : 200, { etag: tag });
    response.end(isKnown ? '' : JSON.stringify(pack));
  });

/** Reads a file of the pack, and takes its first piece in. */
async function halfIn(pack: Pack, id = 'file'): Promise<void> {
  await stagePack(at.database, fileOf(pack), {
    ...{ id, source: 'pack.json', reader: READER, at: AT },
  });
  expect((await applyStep(at.database, id)).state).toBe('applying');
}

/** What stands is that edition and no other, and the host sends no more of it. */
async function expectWhole(mark: string, etag: string): Promise<void> {
  expect((await at.titles()).sort()).toEqual(many(mark).sort());
  expect(await at.subscription()).toMatchObject({ etag, failure: null });
  expect(await at.update()).toEqual({ state: 'unchanged' });
  expect(await at.database.count('imports')).toBe(0);
  expect(await at.database.count('staged')).toBe(0);
}

describe('a subscription that is made anew while the one before is ended', () => {
  beforeEach(async () => {
    serveMarked(of(''), '"1"');
    await at.subscribe();
    expect(await unsubscribe(at.database, at.url, { id: 'gone', at: AT })).toBe('ended');
    await applyStep(at.database, 'gone');
  });

  it('is not offered until all is out, and then brings all', async () => {
    expect(await at.offer()).toMatchObject({ state: 'refused', reason: 'busy' });
    await resumeImports(at.database, 0, pause);
    expect(await at.titles()).toEqual([]);
    await at.subscribe();
    await expectWhole('', '"1"');
  });

  it('cannot begin with what was offered before', async () => {
    await resumeImports(at.database, 0, pause);
    await at.subscribe();
    const offered = await at.offer();
    if (offered.state === 'refused') throw new Error(offered.reason);
    await unsubscribe(at.database, at.url, { id: 'again', at: AT });
    expect(await finishImport(at.database, offered.preview.id, pause)).toMatchObject({
      state: 'outdated',
    });
    await finishImport(at.database, 'again', pause);
    await at.subscribe();
    await expectWhole('', '"1"');
  });
});

describe('an update while a file of the same pack is half-way in', () => {
  beforeEach(async () => {
    serveMarked(of(''), '"1"');
    await at.subscribe();
  });

  it('waits, with nothing noted of it, and comes once the file is in', async () => {
    await halfIn(of(' B', '2024-07-01'));
    serveMarked(of(' C', '2024-08-01'), '"3"');
    const before = await at.subscription();
    expect(await at.update(false)).toEqual({ state: 'busy' });
    expect(await at.subscription()).toEqual(before);
    await resumeImports(at.database, 0, pause);
    expect(await at.update(false)).toEqual({ state: 'updated' });
    await expectWhole(' C', '"3"');
  });

  it('leaves the file to be taken back, and comes afterwards', async () => {
    await halfIn(of(' B', '2024-07-01'));
    serveMarked(of(' C', '2024-08-01'), '"3"');
    await at.update(false);
    await undoImport(at.database, 'file');
    await finishImport(at.database, 'file', pause);
    await expect(at.titles()).resolves.toEqual(expect.arrayContaining(many('')));
    expect(await at.update(false)).toEqual({ state: 'updated' });
    await expectWhole(' C', '"3"');
  });

  it('does not end the subscription until the file is in', async () => {
    await halfIn(of(' B', '2024-07-01'));
    expect(await unsubscribe(at.database, at.url, { id: 'gone', at: AT })).toBe('busy');
    expect(await at.subscription()).not.toBeNull();
    await resumeImports(at.database, 0, pause);
    expect(await unsubscribe(at.database, at.url, { id: 'gone', at: AT })).toBe('ended');
    await finishImport(at.database, 'gone', pause);
    expect(await at.titles()).toEqual([]);
  });
});

describe('two refreshes at once', () => {
  it('bring one edition, whole', async () => {
    serveMarked(of(''), '"1"');
    await at.subscribe();
    serveMarked(of(' 2', '2024-08-01'), '"2"');
    const states = (await Promise.all([at.update(), at.update()])).map(({ state }) => state);
    expect(states).toContain('updated');
    await expectWhole(' 2', '"2"');
  });

  it('lay one update aside for the reader, not two', async () => {
    at.servePack(editionOf('Wharf', 'Quay'));
    await at.subscribe();
    await edit(at.database, { title: 'Mine' }, 'harbour-pack/story-0');
    at.servePack(editionOf('Wharf 2', 'Quay 2'));
    expect(await Promise.all([at.update(), at.update()])).toEqual([
      { state: 'held' },
      { state: 'held' },
    ]);
    const held = (await at.subscription())?.held;
    expect(await at.database.getAllKeys('imports')).toEqual([held]);
  });
});

describe('a pack that is subscribed to again', () => {
  it('brings what the reader had deleted of it, though an edited story had stayed', async () => {
    at.servePack(editionOf('Wharf', 'Quay'));
    await at.subscribe();
    await edit(at.database, { title: 'Mine' }, 'harbour-pack/story-0');
    await deleteStory(at.database, 'harbour-pack/story-1', AT);
    await unsubscribe(at.database, at.url, { id: 'gone', at: AT });
    await finishImport(at.database, 'gone', pause);
    expect(await at.titles()).toEqual(['Mine']);
    await at.subscribe();
    expect(await at.titles()).toEqual(['Mine', 'Quay']);
  });
});
