import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePack, makePackArticle } from '../../../tests/support/factories.ts';
import { AT, packServer } from '../../../tests/support/pack-server.ts';
import { editionOf } from '../../../tests/support/signed-pack.ts';
import type { Addition } from '../../core/keep/addition.ts';
import { packLines } from '../../core/pack/pack-lines.ts';
import { REFRESH_EVERY } from '../../core/subscription/schedule.ts';
import { readHistory } from '../../store/edits/history.ts';
import { mergeInto } from '../../store/edits/merge.ts';
import { undoChange } from '../../store/edits/return-to.ts';
import { openEdit, saveEdit } from '../../store/edits/save-edit.ts';
import { finishImport, resumeImports } from '../../store/imports/resume-imports.ts';
import { deleteStory, keepAddition, restoreStory } from '../../store/kept.ts';
import { readStory } from '../../store/library.ts';
import { changeSubscription, unsubscribe } from '../../store/subscriptions/subscriptions.ts';
import { refreshDue } from './refresh.ts';
import { subscriptionUrl } from './subscribe.ts';

const ADDITION: Addition = {
  outlet: { id: 'quay-herald', name: 'Quay Herald', domains: [], aliases: [] },
  article: makePackArticle({
    id: 'own',
    outlet: 'quay-herald',
    url: 'https://quay-herald.example/a',
  }),
  links: [],
  renditions: [],
  quotations: [],
  speakers: [],
};

let at: Awaited<ReturnType<typeof packServer>>;
beforeEach(async () => {
  at = await packServer();
});
afterEach(() => at.close());

describe('subscribing', () => {
  it('shows what would come before anything is stored', async () => {
    at.servePack(editionOf('Wharf', 'Quay'));
    expect(await at.offer()).toMatchObject({
      state: 'offered',
      preview: { counts: { added: 2 } },
      subscription: { url: at.url, pack: 'harbour-pack', key: null, nextAt: AT + REFRESH_EVERY },
    });
    expect(await at.titles()).toEqual([]);
    expect(await at.subscription()).toBeNull();
  });

  it('sends nothing of the reader’s', async () => {
    at.servePack(editionOf('Wharf'));
    await at.offer();
    for (const { headers } of at.requests) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
    }
    expect(at.requests.map(({ path }) => path)).toEqual(['/pack.json', '/pack.json.sig']);
  });

  it('asks no host that the reader did not allow', async () => {
    at.world.mayFetch = false;
    expect(await at.offer()).toMatchObject({ state: 'refused', reason: 'no-access' });
    expect(at.requests).toEqual([]);
  });

  it.each([
    ['https://packs.example/a.json#top', 'https://packs.example/a.json'],
    [' https://packs.example/a ', 'https://packs.example/a'],
    ['http://127.0.0.1:8080/a.json', 'http://127.0.0.1:8080/a.json'],
    ['http://packs.example/a.json', null],
    ['https://me:secret@packs.example/a', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['packs.example', null],
  ])('reads the address “%s” as %s', (typed, read) => {
    expect(subscriptionUrl(typed)).toBe(read);
  });

  it('refuses a pack of which another subscription has the id, and the reader’s own', async () => {
    at.servePack(editionOf('Wharf'));
    await at.subscribe();
    at.serve('/mirror.json', JSON.stringify(editionOf('False wharf')));
    const mirrored = await at.offer(`${at.base}/mirror.json`);
    expect(mirrored).toMatchObject({ state: 'refused', reason: 'pack-taken' });
    at.serve('/own.json', JSON.stringify(makePack({ id: 'kept' })));
    const own = await at.offer(`${at.base}/own.json`);
    expect(own).toMatchObject({ state: 'refused', reason: 'own-pack' });
    expect(await at.titles()).toEqual(['Wharf']);
  });
});

describe('an update', () => {
  it('is not fetched again when the host says that nothing is new', async () => {
    at.served.set('/pack.json', ({ headers }, response) => {
      const isKnown = headers['if-none-match'] === '"1"';
      response.writeHead(isKnown ? 304 : 200, {
        etag: '"1"',
        'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT',
      });
      response.end(isKnown ? '' : JSON.stringify(editionOf('Wharf')));
    });
    await at.subscribe();
    at.world.time += REFRESH_EVERY;
    at.requests.length = 0;
    expect(await at.update()).toEqual({ state: 'unchanged' });
    expect(at.requests.map(({ path }) => path)).toEqual(['/pack.json']);
    expect(at.requests[0]?.headers['if-modified-since']).toBe('Sun, 22 Nov 2026 10:00:00 GMT');
    expect(await at.subscription()).toMatchObject({
      checkedAt: at.world.time,
      updatedAt: AT,
      nextAt: at.world.time + REFRESH_EVERY,
      etag: '"1"',
    });
  });

  it('is taken in, with what it leaves out taken away', async () => {
    at.servePack(editionOf('Wharf', 'Quay'));
    await at.subscribe();
    at.servePack(editionOf('Wharf again'));
    at.world.time += REFRESH_EVERY;
    expect(await refreshDue(at.hosts, at.library, at.now)).toBe(true);
    expect(await at.titles()).toEqual(['Wharf again']);
    expect(await at.subscription()).toMatchObject({ updatedAt: at.world.time, failure: null });
  });

  it('of JSON Lines is taken in like any other', async () => {
    at.servePack(editionOf('Wharf'));
    await at.subscribe();
    const { stories, ...head } = editionOf('Wharf', 'Quay');
    at.serve('/pack.json', [...packLines(head, stories)].join('\n'));
    expect(await at.update()).toEqual({ state: 'updated' });
    expect(await at.titles()).toEqual(['Wharf', 'Quay']);
  });

  it('waits for the reader when it touches what the reader edited', async () => {
    at.servePack(editionOf('Wharf', 'Quay'));
    await at.subscribe();
    const key = 'harbour-pack/story-0';
    const opened = await openEdit(at.database, key);
    if (!opened) throw new Error('not stored');
    const edited = { ...opened, story: { ...opened.story, title: 'Mine' } };
    await saveEdit(at.database, key, { base: opened, edited }, { by: 'You', at: AT });
    at.servePack(editionOf('Theirs', 'Quay wall'));
    expect(await at.update()).toEqual({ state: 'held' });
    expect(await at.titles()).toEqual(['Mine', 'Quay']);
    const { held } = (await at.subscription()) ?? {};
    expect(held).toBeTruthy();
    at.world.time += 30 * REFRESH_EVERY;
    await resumeImports(at.database, at.world.time, async () => undefined);
    expect(await at.update()).toEqual({ state: 'held' });
    await finishImport(at.database, String(held), async () => undefined);
    expect(await at.titles()).toEqual(['Mine', 'Quay wall']);
  });

  it('does not come while it is paused, or before it is due', async () => {
    at.servePack(editionOf('Wharf'));
    await at.subscribe();
    at.servePack(editionOf('Wharf again'));
    expect(await refreshDue(at.hosts, at.library, at.now)).toBe(false);
    await changeSubscription(at.database, at.url, (now) => ({ ...now, isPaused: true }));
    at.world.time += REFRESH_EVERY;
    expect(await refreshDue(at.hosts, at.library, at.now)).toBe(false);
    expect(await at.titles()).toEqual(['Wharf']);
  });
});

describe('unsubscribing', () => {
  it('takes that pack’s stories out and no others, and can be gone on with', async () => {
    at.servePack(editionOf('Wharf', 'Quay'));
    await at.subscribe();
    at.serve('/other.json', JSON.stringify({ ...editionOf('Lock'), id: 'other-pack' }));
    const second = await at.offer(`${at.base}/other.json`);
    if (second.state === 'refused') throw new Error(second.reason);
    await finishImport(at.database, second.preview.id, async () => undefined);
    await unsubscribe(at.database, at.url, { id: 'gone', at: AT });
    expect(await at.subscription()).toBeNull();
    await resumeImports(at.database, AT, async () => undefined);
    expect(await at.titles()).toEqual(['Lock']);
    expect(await at.database.getAllKeys('packs')).toEqual(['other-pack']);
    expect(await at.update()).toEqual({ state: 'gone' });
  });

  it('keeps the stories that the reader edited or added to, and their history', async () => {
    const edition = editionOf('Wharf', 'Quay', 'Lock');
    at.servePack(edition);
    await at.subscribe();
    const [edited = '', added = ''] = edition.stories.map(({ id }) => `${edition.id}/${id}`);
    const base = await openEdit(at.database, edited);
    if (!base) throw new Error('not stored');
    const mine = { ...base, story: { ...base.story, title: 'Mine' } };
    await saveEdit(at.database, edited, { base, edited: mine }, { by: 'You', at: AT });
    await keepAddition(at.database, added, ADDITION, null, AT);
    await unsubscribe(at.database, at.url, { id: 'gone', at: AT });
    await resumeImports(at.database, AT, async () => undefined);
    expect((await at.titles()).toSorted()).toEqual(['Mine', 'Quay']);
    expect((await readHistory(at.database, edited))?.entries.at(-1)?.kind).toBe('edited');
    expect((await readStory(at.database, added))?.added).not.toEqual([]);
    expect(await at.database.getAllKeys('packs')).toEqual([edition.id]);
  });

  it('forgets what the reader took out of the pack', async () => {
    const edition = editionOf('Wharf', 'Quay');
    at.servePack(edition);
    await at.subscribe();
    const [into = '', from = ''] = edition.stories.map(({ id }) => `${edition.id}/${id}`);
    await mergeInto(at.database, into, from, { by: 'You', at: AT });
    expect(await at.database.getAllKeys('edits')).toContain(from);
    await unsubscribe(at.database, at.url, { id: 'gone', at: AT });
    await resumeImports(at.database, AT, async () => undefined);
    expect(await at.database.getAllKeys('edits')).toEqual([into]);
  });
});

describe('an edition without a story that the reader', () => {
  const key = (at: number) => `${editionOf('Wharf').id}/story-${at}`;
  const apply = async () => {
    const held = String((await at.subscription())?.held);
    await finishImport(at.database, held, async () => undefined);
  };
  beforeEach(async () => {
    at.servePack(editionOf('Wharf', 'Quay', 'Lock', 'Rope'));
    await at.subscribe();
  });
  const leaveOut = () =>
    at.servePack({ ...editionOf('Wharf', 'Quay', 'Lock'), published: '2030-01-01' });

  it('brought back from the trash waits for the reader, and leaves it standing', async () => {
    await deleteStory(at.database, key(3), AT);
    leaveOut();
    expect(await at.update(false)).toEqual({ state: 'unchanged' });
    await restoreStory(at.database, key(3), AT);
    expect(await at.update(false)).toEqual({ state: 'held' });
    await apply();
    expect(await at.titles()).toContain('Rope');
    expect(await at.update(false)).not.toEqual({ state: 'held' });
    expect(await at.titles()).toContain('Rope');
  });

  it('brought back by undoing a merge waits too', async () => {
    await mergeInto(at.database, key(0), key(3), { by: 'You', at: AT });
    leaveOut();
    await at.update(false);
    await undoChange(at.database, key(0), 1, { by: 'You', at: AT });
    await at.update(true);
    expect(await at.titles()).toContain('Rope');
    at.servePack({ ...editionOf('Wharf', 'Quay', 'Lock'), published: '2030-02-02' });
    await at.update(false);
    expect(await at.titles()).toContain('Rope');
  });

  it('only brought back goes with its pack', async () => {
    await deleteStory(at.database, key(3), AT);
    await restoreStory(at.database, key(3), AT);
    await unsubscribe(at.database, at.url, { id: 'gone', at: AT });
    await resumeImports(at.database, AT, async () => undefined);
    expect(await at.titles()).toEqual([]);
    expect(await at.database.getAllKeys('edits')).toEqual([]);
  });

  it('edited keeps what the pack had, so that the edition which has it again says what it changes', async () => {
    const base = await openEdit(at.database, key(3));
    if (!base) throw new Error('not stored');
    const edited = { ...base, story: { ...base.story, title: 'Mine' } };
    await saveEdit(at.database, key(3), { base, edited }, { by: 'You', at: AT });
    leaveOut();
    expect(await at.update(false)).toEqual({ state: 'held' });
    await apply();
    const back = editionOf('Wharf', 'Quay', 'Lock', 'Withdrawn');
    const stories = back.stories.map((one, no) =>
      no === 3 ? { ...one, summary: 'The claim was false.' } : one,
    );
    at.servePack({ ...back, published: '2031-01-01', stories });
    expect(await at.update(false)).toEqual({ state: 'held' });
    await apply();
    const now = (await readStory(at.database, key(3)))?.story;
    expect(now).toMatchObject({ title: 'Mine', summary: 'The claim was false.' });
    expect((await at.database.get('edits', key(3)))?.conflicts).toMatchObject([
      { field: 'title', packOld: 'Rope', packNew: 'Withdrawn', reader: 'Mine' },
    ]);
  });
});

it('a deleted story that is restored is brought up to the edition that its host has', async () => {
  const edition = (pack: ReturnType<typeof editionOf>, etag: string) =>
    at.served.set('/pack.json', (request, response) => {
      const isKnown = request.headers['if-none-match'] === etag;
      response.writeHead(isKnown ? 304 : 200, { etag }).end(isKnown ? '' : JSON.stringify(pack));
    });
  edition(editionOf('Wharf', 'Quay'), '"1"');
  await at.subscribe();
  await deleteStory(at.database, 'harbour-pack/story-0', 5);
  edition(editionOf('Wharf again', 'Quay again'), '"2"');
  await at.update();
  await restoreStory(at.database, 'harbour-pack/story-0');
  expect(await at.titles()).toEqual(['Wharf', 'Quay again']);
  await at.update();
  expect(await at.titles()).toEqual(['Wharf again', 'Quay again']);
  expect(await at.update()).toEqual({ state: 'unchanged' });
});
