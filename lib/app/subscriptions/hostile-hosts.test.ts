import type http from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePack } from '../../../tests/support/factories.ts';
import { type Answer, AT, packServer } from '../../../tests/support/pack-server.ts';
import { editionOf, MY_KEY, otherKeys } from '../../../tests/support/signed-pack.ts';
import { backOff, REFRESH_EVERY } from '../../core/subscription/schedule.ts';
import { finishImport } from '../../store/imports/resume-imports.ts';
import { unsubscribe } from '../../store/subscriptions/subscriptions.ts';

let at: Awaited<ReturnType<typeof packServer>>;
beforeEach(async () => {
  at = await packServer();
});
afterEach(() => at.close());

/** Some thousand bytes of what unpacks to ten times what a test's pack may have. */
const BOMB = gzipSync(Buffer.alloc(10_000_000, 32));

describe('a host that does not do as it should', () => {
  const halfway = (response: http.ServerResponse, headers: http.OutgoingHttpHeaders) => {
    response.writeHead(200, headers);
    response.write('{"format":"headwater-pack",');
  };
  const WRONG: Readonly<Record<string, readonly [Answer, string]>> = {
    'answers a part that nobody asked for': [
      (_request, response) => response.writeHead(206).end('{}'),
      'status',
    ],
    'answers 500': [(_request, response) => response.writeHead(500).end(), 'status'],
    'has nothing there any more': [(_request, response) => response.writeHead(410).end(), 'status'],
    'says nothing': [() => undefined, 'timed-out'],
    'stops in the middle and stays': [(_request, response) => halfway(response, {}), 'timed-out'],
    'cuts the connection': [
      (_request, response) => {
        halfway(response, { 'content-length': 9000 });
        setTimeout(() => response.destroy(), 20);
      },
      'cut-off',
    ],
    'ends the file in the middle': [
      (_request, response) =>
        response.end(JSON.stringify(editionOf('Wharf', 'Quay')).slice(0, -50)),
      'cut-off',
    ],
    'leads to another host': [
      (_request, response) =>
        response.writeHead(302, { location: 'http://elsewhere.example/' }).end(),
      'redirected',
    ],
    'announces 200 MB': [
      (_request, response) => halfway(response, { 'content-length': 200_000_000 }),
      'too-large',
    ],
    'sends more than may be': [
      (_request, response) => {
        const chunk = Buffer.alloc(100_000, 32);
        const send = () => {
          while (response.writable && !response.destroyed && response.write(chunk));
          if (!response.destroyed) response.once('drain', send);
        };
        response.writeHead(200);
        send();
      },
      'too-large',
    ],
    'sends a little that unpacks to more than may be': [
      (_request, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': BOMB.length });
        response.end(BOMB);
      },
      'too-large',
    ],
    'sends a page': [(_request, response) => response.end('<!doctype html><p>Moved'), 'not-json'],
    'sends another kind of file': [
      (_request, response) => response.end('{"feed": []}'),
      'not-a-pack',
    ],
    'sends another pack': [
      (_request, response) => response.end(JSON.stringify(makePack({ id: 'other-pack' }))),
      'another-pack',
    ],
  };

  it.each(Object.entries(WRONG))(
    '%s: all stays as it was, and the reader is told',
    async (_name, [answer, reason]) => {
      at.servePack(editionOf('Wharf', 'Quay'));
      await at.subscribe();
      at.served.set('/pack.json', answer);
      at.world.time += REFRESH_EVERY;
      expect(await at.update()).toEqual({ state: 'failed', reason });
      expect(await at.titles()).toEqual(['Wharf', 'Quay']);
      expect(await at.database.count('imports')).toBe(0);
      expect(await at.subscription()).toMatchObject({
        failures: 1,
        failure: { reason, at: at.world.time },
        checkedAt: AT,
        nextAt: at.world.time + backOff(1),
      });
    },
  );

  it.each(Object.entries(WRONG).filter(([name]) => name !== 'sends another pack'))(
    '%s at the first look: nothing is offered, and nothing is left behind',
    async (_name, [answer, reason]) => {
      at.served.set('/pack.json', answer);
      expect(await at.offer()).toMatchObject({ state: 'refused', reason });
      expect(await at.database.count('imports')).toBe(0);
      expect(await at.database.count('staged')).toBe(0);
      expect(await at.titles()).toEqual([]);
    },
  );

  it('is asked less and less often, and as before once it answers', async () => {
    at.servePack(editionOf('Wharf'));
    await at.subscribe();
    at.served.delete('/pack.json');
    const waits: number[] = [];
    for (let failure = 0; failure < 9; failure++) {
      at.world.time = (await at.subscription())?.nextAt ?? 0;
      await at.update();
      waits.push(((await at.subscription())?.nextAt ?? 0) - at.world.time);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBe(backOff(1));
    expect(waits[8]).toBe(waits[7]);
    at.servePack(editionOf('Wharf'));
    await at.update();
    expect(await at.subscription()).toMatchObject({ failures: 0, failure: null });
  });
});

/** More than a signature may have. */
const LARGE_PAGE = `<!doctype html><title>App</title>${'<p>x</p>'.repeat(2000)}`;

describe('a host that has no signature, and does not say 404', () => {
  it.each<[string, Answer]>([
    [
      '403, since its files are not listed',
      (_request, response) => response.writeHead(403).end('<Error/>'),
    ],
    [
      'the page of an app',
      (_request, response) => response.end('\n<!doctype html><title>App</title>'),
    ],
    ['the page of a large app', (_request, response) => response.end(LARGE_PAGE)],
    [
      'where its page for a missing file is',
      (_request, response) => response.writeHead(302, { location: '/404.html' }).end(),
    ],
    ['400', (_request, response) => response.writeHead(400).end()],
    ['a word', (_request, response) => response.end('Not found')],
    ['nothing', (_request, response) => response.end()],
  ])('says %s: the pack is offered as one that is not signed', async (_what, answer) => {
    at.servePack(editionOf('Wharf'));
    at.served.set('/pack.json.sig', answer);
    await at.subscribe();
    expect(await at.subscription()).toMatchObject({ key: null });
    at.servePack(editionOf('Wharf again'));
    expect(await at.update()).toEqual({ state: 'updated' });
  });
});

describe('a signature', () => {
  beforeEach(async () => {
    at.serveSignature(at.servePack(editionOf('Wharf')));
    await at.subscribe();
  });

  it('pins its key at the first use', async () => {
    expect((await at.subscription())?.key).toBe(MY_KEY);
    at.serveSignature(at.servePack(editionOf('Wharf again')));
    expect(await at.update()).toEqual({ state: 'updated' });
  });

  it.each([
    ['key-changed', () => at.serveSignature(at.servePack(editionOf('False')), otherKeys)],
    ['key-missing', () => [at.servePack(editionOf('False')), at.served.delete('/pack.json.sig')]],
    [
      'wrong-signature',
      () => [at.servePack(editionOf('False')), at.serveSignature('another file')],
    ],
    [
      'not-a-signature',
      () => [at.servePack(editionOf('False')), at.serve('/pack.json.sig', 'signed')],
    ],
    [
      'signature-unread',
      () => [
        at.servePack(editionOf('False')),
        at.served.set('/pack.json.sig', (_request, response) => response.writeHead(503).end()),
      ],
    ],
    [
      'key-missing',
      () => [
        at.servePack(editionOf('False')),
        at.served.set('/pack.json.sig', (_request, response) => response.writeHead(403).end()),
      ],
    ],
  ])('that is not as before stops the update: %s', async (reason, change) => {
    change();
    expect(await at.update()).toEqual({ state: 'failed', reason });
    expect(await at.titles()).toEqual(['Wharf']);
    expect(await at.subscription()).toMatchObject({ key: MY_KEY, failure: { reason } });
  });

  it.each<[string, Answer]>([
    ['status 503', (_request, response) => response.writeHead(503).end()],
    ['redirected', (_request, response) => response.writeHead(302, { location: '/x' }).end()],
    ['too-large', (_request, response) => response.end(LARGE_PAGE)],
    ['status 400', (_request, response) => response.writeHead(400).end()],
    ['timed-out', () => undefined],
  ])('that cannot be read is told from a pack that cannot: %s', async (detail, answer) => {
    at.served.set('/pack.json.sig', answer);
    await at.update();
    const failure = { reason: 'signature-unread', detail };
    expect(await at.subscription()).toMatchObject({ failure });
    expect(await at.offer()).toMatchObject({ state: 'refused', ...failure });
  });

  it('by another key is not offered at an address that is subscribed to', async () => {
    at.serveSignature(at.servePack(editionOf('False')), otherKeys);
    expect(await at.offer()).toMatchObject({ state: 'refused', reason: 'key-changed' });
    await unsubscribe(at.database, at.url, { id: 'gone', at: AT });
    await finishImport(at.database, 'gone', async () => undefined);
    expect(await at.offer()).toMatchObject({ state: 'offered' });
  });

  it.each<[string, Answer, string]>([
    ['is to be asked for later', (_request, response) => response.writeHead(429).end(), 'status'],
    ['is JSON of another kind', (_request, response) => response.end('{"key": 1}'), 'not-a'],
  ])('that %s is not taken for none', async (_what, answer, why) => {
    await unsubscribe(at.database, at.url, { id: 'gone', at: AT });
    await finishImport(at.database, 'gone', async () => undefined);
    at.served.set('/pack.json.sig', answer);
    const offer = await at.offer();
    expect(offer.state).toBe('refused');
    expect(offer.state === 'refused' && `${offer.reason} ${offer.detail}`).toContain(why);
  });

  it('that is wrong from the start refuses the pack', async () => {
    await unsubscribe(at.database, at.url, { id: 'gone', at: AT });
    at.serveSignature('another file');
    expect(await at.offer()).toMatchObject({ state: 'refused', reason: 'wrong-signature' });
  });
});
