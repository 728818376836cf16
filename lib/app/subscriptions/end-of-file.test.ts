import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, packServer } from '../../../tests/support/pack-server.ts';
import { editionOf } from '../../../tests/support/signed-pack.ts';
import { packLines } from '../../core/pack/pack-lines.ts';

let at: Awaited<ReturnType<typeof packServer>>;
beforeEach(async () => {
  at = await packServer();
});
afterEach(() => at.close());

const TITLES = ['Wharf', 'Quay', 'Lock', 'Weir', 'Mole'];
const { stories, ...head } = editionOf(...TITLES);
const LINES = [...packLines(head, stories)];

/** An answer of HTTP/1.0 without a length: where it ends is known by the connection alone, which closes. */
const withoutLength =
  (body: string): Answer =>
  (_request, response) => {
    response.socket?.end(
      `HTTP/1.0 200 OK\r\ncontent-type: application/jsonl\r\nconnection: close\r\n\r\n${body}`,
    );
  };

describe('an edition in JSON Lines from a host that does not say how long it is', () => {
  it('is taken in when it is whole', async () => {
    at.served.set('/pack.json', withoutLength(LINES.join('\n')));
    await at.subscribe();
    expect(await at.titles()).toEqual(TITLES);
    expect(await at.update()).toEqual({ state: 'unchanged' });
  });

  it.each([4, 2, 1])('is refused when it ends at line %i, and no story goes', async (end) => {
    at.served.set('/pack.json', withoutLength(LINES.join('\n')));
    await at.subscribe();
    at.served.set('/pack.json', withoutLength(`${LINES.slice(0, end).join('\n')}\n`));
    expect(await at.update()).toEqual({ state: 'failed', reason: 'miscounted' });
    expect(await at.titles()).toEqual(TITLES);
    expect(await at.subscription()).toMatchObject({ failure: { reason: 'miscounted' } });
    expect(await at.offer()).toMatchObject({ state: 'refused', reason: 'miscounted' });
    expect(await at.database.count('imports')).toBe(0);
    expect(await at.database.count('staged')).toBe(0);
  });

  it('is taken as it comes when its first line names no number, as it was before there was one', async () => {
    const bare = [head, ...stories].map((record) => JSON.stringify(record));
    at.served.set('/pack.json', withoutLength(bare.join('\n')));
    await at.subscribe();
    at.served.set('/pack.json', withoutLength(bare.slice(0, 4).join('\n')));
    expect(await at.update()).toEqual({ state: 'updated' });
    expect(await at.titles()).toEqual(TITLES.slice(0, 3));
  });
});

describe('a file that goes on behind the pack', () => {
  it.each([
    ['JSON and a comment', `${JSON.stringify(editionOf('False'))}\n<!-- served in 3 ms -->`],
    ['JSON without stories and a comment', `${JSON.stringify({ ...head, stories: [] })}<!-- -->`],
    ['JSON twice', JSON.stringify(editionOf('False')).repeat(2)],
    ['lines and a comment', `${LINES.join('\n')}\n<!-- served in 3 ms -->`],
  ])('is refused for that: %s', async (_what, body) => {
    at.servePack(editionOf(...TITLES));
    await at.subscribe();
    at.serve('/pack.json', body);
    expect(await at.update()).toEqual({ state: 'failed', reason: 'goes-on' });
    expect(await at.offer()).toMatchObject({ state: 'refused', reason: 'goes-on' });
    expect(await at.titles()).toEqual(TITLES);
  });
});
