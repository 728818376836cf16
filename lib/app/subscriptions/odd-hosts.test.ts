import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, packServer } from '../../../tests/support/pack-server.ts';
import { editionOf } from '../../../tests/support/signed-pack.ts';
import { packLines } from '../../core/pack/pack-lines.ts';
import { REFRESH_EVERY } from '../../core/subscription/schedule.ts';

let at: Awaited<ReturnType<typeof packServer>>;
beforeEach(async () => {
  at = await packServer();
  at.servePack(editionOf('Wharf', 'Quay'));
  await at.subscribe();
  at.world.time += REFRESH_EVERY;
});
afterEach(() => at.close());

const SAME = JSON.stringify(editionOf('Wharf', 'Quay'));
const { stories, ...head } = editionOf('Wharf', 'Quay');
const sent =
  (body: string | Buffer, headers = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, headers).end(body);
  };
let asked = 0;

describe('a host that gives the same edition in another way', () => {
  it.each<[string, Answer]>([
    ['without a mark of it', sent(SAME)],
    [
      'with another mark each time',
      (request, response) => sent(SAME, { etag: `"${asked++}"` })(request, response),
    ],
    ['with a weak mark', sent(SAME, { etag: 'W/"1"' })],
    ['with a mark that is none', sent(SAME, { etag: 'wharf', 'last-modified': 'yesterday' })],
    [
      'by a clock that goes ahead',
      sent(SAME, {
        'last-modified': 'Wed, 01 Jan 2099 00:00:00 GMT',
        date: 'Wed, 01 Jan 2098 00:00:00 GMT',
      }),
    ],
    [
      'by a clock that stands at its beginning',
      sent(SAME, { 'last-modified': 'Thu, 01 Jan 1970 00:00:00 GMT' }),
    ],
    ['behind a byte order mark', sent(`\ufeff${SAME}`)],
    [
      'over many lines, as on Windows',
      sent(JSON.stringify(editionOf('Wharf', 'Quay'), null, 2).replaceAll('\n', '\r\n')),
    ],
    ['in JSON Lines', sent([...packLines(head, stories)].join('\r\n'))],
    ['as a page by its type', sent(SAME, { 'content-type': 'text/html; charset=iso-8859-1' })],
  ])('%s: nothing is new, and nothing waits', async (_how, answer) => {
    at.served.set('/pack.json', answer);
    for (const isAsked of [true, false]) {
      expect(await at.update(isAsked)).toEqual({ state: 'unchanged' });
      at.world.time += REFRESH_EVERY;
    }
    expect(await at.titles()).toEqual(['Wharf', 'Quay']);
    expect(await at.subscription()).toMatchObject({ failure: null, held: null });
    expect(await at.database.count('imports')).toBe(0);
  });
});

describe('a file that is not in UTF-8', () => {
  const named = JSON.stringify(editionOf('Café at the wharf', 'Quay'));
  it.each([
    ['latin1', Buffer.from(named, 'latin1')],
    ['utf16', Buffer.from(`\ufeff${named}`, 'utf16le')],
  ])('is refused, and no name comes in with a hole in it: %s', async (_encoding, body) => {
    at.served.set('/pack.json', sent(body));
    expect(await at.update()).toEqual({ state: 'failed', reason: 'not-utf8' });
    expect(await at.offer()).toMatchObject({ state: 'refused', reason: 'not-utf8' });
    expect(await at.titles()).toEqual(['Wharf', 'Quay']);
    expect(await at.database.count('imports')).toBe(0);
  });

  it('is told from one that breaks off within a character', async () => {
    const whole = Buffer.from(named);
    at.served.set('/pack.json', sent(whole.subarray(0, whole.indexOf('é') + 1)));
    expect(await at.update()).toEqual({ state: 'failed', reason: 'not-json' });
  });
});

describe('an edition of a curator whose clock was wrong', () => {
  it('is followed by one that seems older, which waits for the reader', async () => {
    at.servePack({ ...editionOf('Wharf', 'Quay', 'Lock'), published: '2099-01-01' });
    expect(await at.update()).toEqual({ state: 'updated' });
    at.servePack({ ...editionOf('Wharf', 'Quay', 'Weir'), published: '2026-11-22' });
    expect(await at.update(false)).toEqual({ state: 'held' });
    expect(await at.titles()).toEqual(['Wharf', 'Quay', 'Lock']);
  });
});
