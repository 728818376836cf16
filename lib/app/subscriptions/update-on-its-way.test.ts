import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asLines, backupLines } from '../../../tests/support/full-library.ts';
import { AT, packServer } from '../../../tests/support/pack-server.ts';
import { editionOf, MY_KEY } from '../../../tests/support/signed-pack.ts';
import { takeIn } from '../../../tests/support/take-in.ts';
import type { ImportPreview } from '../../core/pack/import-preview.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { restoreStaged } from '../../store/backup/restore-staged.ts';
import { stageBackup } from '../../store/backup/stage-backup.ts';
import { openEdit, saveEdit } from '../../store/edits/save-edit.ts';
import { applyStep } from '../../store/imports/apply-import.ts';
import { discardImport } from '../../store/imports/discard-import.ts';
import { readImport } from '../../store/imports/read-import.ts';
import { finishImport, resumeImports } from '../../store/imports/resume-imports.ts';
import { stagePack } from '../../store/imports/stage-pack.ts';
import { changeSubscription, unsubscribe } from '../../store/subscriptions/subscriptions.ts';

let at: Awaited<ReturnType<typeof packServer>>;
beforeEach(async () => {
  at = await packServer();
});
afterEach(() => at.close());

/** Serves an edition whose host answers only once it is let go; resolves when it was asked. */
function serveSlowly(edition: Pack): Promise<() => void> {
  return new Promise((resolve) => {
    at.served.set('/pack.json', (_request, response) =>
      resolve(() => response.writeHead(200).end(JSON.stringify(edition))),
    );
  });
}

describe('an update on its way', () => {
  it('does not bring back a pack that the reader unsubscribed from', async () => {
    at.servePack(editionOf('Wharf', 'Quay'));
    await at.subscribe();
    const asked = serveSlowly(editionOf('Wharf 2', 'Quay 2'));
    const running = at.update();
    const letGo = await asked;
    await unsubscribe(at.database, at.url, { id: 'gone', at: AT });
    await resumeImports(at.database, AT, async () => undefined);
    letGo();
    expect(await running).toEqual({ state: 'gone' });
    expect(await at.titles()).toEqual([]);
    expect(await at.database.getAllKeys('packs')).toEqual([]);
    expect(await at.database.getAllKeys('imports')).toEqual([]);
  });

  it('is not taken in when the reader paused the subscription, and comes afterwards', async () => {
    at.servePack(editionOf('Wharf'));
    await at.subscribe();
    const asked = serveSlowly(editionOf('Wharf 2'));
    const running = at.update();
    const letGo = await asked;
    const pause = (isPaused: boolean) =>
      changeSubscription(at.database, at.url, (now) => ({ ...now, isPaused }));
    await pause(true);
    letGo();
    await running;
    expect(await at.titles()).toEqual(['Wharf']);
    expect(await at.subscription()).toMatchObject({ isPaused: true, failure: null });
    await pause(false);
    at.servePack(editionOf('Wharf 2'));
    expect(await at.update()).toEqual({ state: 'updated' });
  });

  it('brings no more once the reader unsubscribes while it is half-way in', async () => {
    at.servePack(editionOf('Wharf', 'Quay'));
    await at.subscribe();
    const edition = editionOf('Wharf 2', 'Quay 2');
    await stagePack(
      at.database,
      async function* () {
        yield JSON.stringify(edition);
      },
      {
        ...{ id: 'half', source: at.url, at: AT, piece: { stories: 1, units: 1e9 } },
        reader: { title: 'Kept', curator: 'A reader' },
      },
    );
    await applyStep(at.database, 'half');
    await unsubscribe(at.database, at.url, { id: 'gone', at: AT });
    await resumeImports(at.database, AT, async () => undefined);
    expect(await at.titles()).toEqual([]);
    expect(await at.database.getAllKeys('packs')).toEqual([]);
  });
});

describe('an update that waits for the reader', () => {
  const serveMarked = (pack: Pack, tag: string) =>
    at.served.set('/pack.json', ({ headers }, response) => {
      const isKnown = headers['if-none-match'] === tag;
      response.writeHead(isKnown ? 304 : 200, { etag: tag });
      response.end(isKnown ? '' : JSON.stringify(pack));
    });

  /** Edits a story, and has the host offer an edition that touches it. */
  async function hold(
    serveNext: () => unknown = () => serveMarked(editionOf('Wharf 2', 'Quay 2'), '"2"'),
  ): Promise<void> {
    const edition = editionOf('Wharf', 'Quay');
    serveMarked(edition, '"1"');
    await at.subscribe();
    const key = `${edition.id}/${edition.stories[0]?.id}`;
    const base = await openEdit(at.database, key);
    if (!base) throw new Error('not stored');
    const edited = { ...base, story: { ...base.story, title: 'Mine' } };
    await saveEdit(at.database, key, { base, edited }, { by: 'You', at: AT });
    serveNext();
    expect(await at.update()).toEqual({ state: 'held' });
  }

  it('is offered anew in a library that was restored from a backup', async () => {
    await hold();
    const lines = await backupLines(at.database);
    for (const store of ['imports', 'staged'] as const) await at.database.clear(store);
    await stageBackup(at.database, asLines(lines));
    await restoreStaged(at.database, 'replace');
    expect(await at.update()).toEqual({ state: 'held' });
  });

  it('can be asked for again after it was left out', async () => {
    await hold();
    await discardImport(at.database, (await at.subscription())?.held ?? '');
    await changeSubscription(at.database, at.url, (now) => ({ ...now, held: null }));
    expect(await at.update()).toEqual({ state: 'held' });
  });

  /** As the reader does who looks at the update and leaves it out. */
  async function leaveOut(): Promise<void> {
    const held = (await at.subscription())?.held ?? '';
    await discardImport(at.database, held);
    await changeSubscription(at.database, at.url, (now) => ({ ...now, held: null }));
  }

  it('that was left out is not offered again by itself, until there is a newer one', async () => {
    await hold();
    await leaveOut();
    expect(await at.update(false)).toEqual({ state: 'unchanged' });
    expect(at.requests.findLast(({ path }) => path === '/pack.json')?.headers).toMatchObject({
      'if-none-match': '"2"',
    });
    expect(await at.update(false)).toEqual({ state: 'unchanged' });
    serveMarked(editionOf('Wharf 3', 'Quay 3'), '"3"');
    expect(await at.update(false)).toEqual({ state: 'held' });
  });

  it('that was left out is known again by its day and size where the host has no marks', async () => {
    await hold(() => at.servePack(editionOf('Wharf 2', 'Quay 2')));
    await leaveOut();
    expect(await at.update(false)).toEqual({ state: 'unchanged' });
    expect(await at.database.getAllKeys('imports')).toEqual([]);
    at.servePack(editionOf('Wharf 3 and more', 'Quay 3'));
    expect(await at.update(false)).toEqual({ state: 'held' });
  });

  /** The host offers an edition that touches the reader's story, and is the first one to be signed. */
  const holdSigned = () =>
    hold(() => at.serveSignature(at.servePack(editionOf('Wharf 2', 'Quay 2'))));

  it('that is signed for the first time pins no key when it is left out', async () => {
    await holdSigned();
    expect(await at.subscription()).toMatchObject({ key: null, edition: { key: MY_KEY } });
    await leaveOut();
    expect(await at.update(false)).toEqual({ state: 'unchanged' });
    expect(await at.subscription()).toMatchObject({ key: null });
    at.served.delete('/pack.json.sig');
    at.servePack(editionOf('Wharf', 'Quay, and more'));
    expect(await at.update(false)).toEqual({ state: 'updated' });
  });

  it('that is signed for the first time pins its key when it is taken in', async () => {
    await holdSigned();
    await finishImport(at.database, (await at.subscription())?.held ?? '', async () => undefined);
    expect(await at.subscription()).toMatchObject({ key: MY_KEY });
    at.served.delete('/pack.json.sig');
    at.servePack(editionOf('Wharf 3', 'Quay 3'));
    expect(await at.update(false)).toEqual({ state: 'failed', reason: 'key-missing' });
  });

  it('is noted with the host’s mark once the reader takes it in', async () => {
    await hold();
    const held = (await at.subscription())?.held ?? '';
    await finishImport(at.database, held, async () => undefined);
    expect(await at.subscription()).toMatchObject({ held: null, etag: '"2"' });
    expect(await at.subscription()).not.toHaveProperty('edition');
    expect(await at.update(false)).toEqual({ state: 'unchanged' });
  });

  it('is forgotten when another edition comes by file, and the older one is not taken in by itself', async () => {
    await hold();
    const newer = { ...editionOf('Wharf 3', 'Quay 3'), published: '2030-01-01' };
    await takeIn(at.database, newer, { title: 'Kept', curator: 'A reader' });
    expect((await at.subscription())?.held).toBeNull();
    expect(await at.database.getAllKeys('imports')).toEqual([]);
    expect(await at.update(false)).toEqual({ state: 'held' });
    expect(await at.titles()).toEqual(['Mine', 'Quay 3']);
    const held = (await at.subscription())?.held ?? '';
    expect(await readImport(at.database, held)).toMatchObject({ newerHere: '2030-01-01' });
  });
});

describe('an update that nobody would expect', () => {
  it.each<[string, Pack, Partial<ImportPreview>]>([
    ['has no story at all', editionOf(), { loss: 'all' }],
    ['leaves out most stories', editionOf('Wharf'), { loss: 'most' }],
    [
      'is older than what is here',
      { ...editionOf('Wharf 0', 'Quay 0', 'Lock 0'), published: '2001-01-01' },
      { newerHere: editionOf().published },
    ],
  ])('waits for the reader: one that %s', async (_name, edition, preview) => {
    at.servePack(editionOf('Wharf', 'Quay', 'Lock'));
    await at.subscribe();
    at.servePack(edition);
    expect(await at.update(false)).toEqual({ state: 'held' });
    expect(await at.titles()).toEqual(['Wharf', 'Quay', 'Lock']);
    const held = (await at.subscription())?.held ?? '';
    expect(await readImport(at.database, held)).toMatchObject(preview);
  });
});
