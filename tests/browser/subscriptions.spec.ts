import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { editionOf, otherKeys, signatureOf } from '../support/signed-pack.ts';
import { expect, test } from './support/fixtures.ts';
import { removeFolder, temporaryFolder } from './support/folders.ts';
import type { Answer, Servers } from './support/servers.ts';
import { words } from './support/words.ts';

const PATH = '/packs/harbour.json';

/** Answers as a slow host does: a piece now and then. */
async function trickle(response: Parameters<Answer>[1], body: string): Promise<void> {
  const size = Math.ceil(body.length / PIECES);
  for (let at = 0; at < body.length; at += size) {
    response.write(body.slice(at, at + size));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
  response.end();
}
const PIECES = 4;
/** Milliseconds. */
const BETWEEN = 150;

/** Publishes an edition of the pack, as a static host does: with its mark, and its signature beside it. */
function publish(servers: Servers, titles: readonly string[], keys?: typeof otherKeys): void {
  const pack = editionOf(...titles);
  const body = JSON.stringify(pack);
  const etag = `"${Buffer.from(titles.join()).toString('base64url')}"`;
  servers.serve(PATH, ({ headers }, response) => {
    const isKnown = headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'application/json' });
    if (isKnown) response.end();
    else trickle(response, body);
  });
  servers.serve(`${PATH}.sig`, (_request, response) => response.end(signatureOf(body, keys)));
}

/** What a host does instead of giving the pack, and how the reader is told. */
const FAULTS: readonly (readonly [Answer, string])[] = [
  [(_request, response) => response.writeHead(500).end(), 'subscription_reason_status'],
  [
    (_request, response) => {
      response.writeHead(200, { 'content-length': 9000 });
      response.write('{"format":"headwater-pack",');
      setTimeout(() => response.destroy(), 100);
    },
    'subscription_reason_cut_off',
  ],
  // Whoever asked that host would be found out at the end of the test.
  [
    (_request, response) =>
      response.writeHead(302, { location: 'http://elsewhere.example/pack' }).end(),
    'subscription_reason_redirected',
  ],
  [
    (_request, response) => {
      response.writeHead(200, { 'content-length': 200_000_000 });
      response.write(' ');
    },
    'subscription_reason_too_large',
  ],
  // A few kilobytes that unpack to more than a pack may be.
  [
    (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(BOMB),
    'subscription_reason_too_large',
  ],
];
const BOMB = gzipSync(Buffer.alloc(101_000_000, 32));

test('a signed pack is subscribed to, brought up to date, stopped at another key, listed, and ended', async ({
  inWindow,
  servers,
}) => {
  test.setTimeout(90_000);
  publish(servers, ['Wharf', 'Quay']);
  const url = `http://127.0.0.1:${servers.port}${PATH}`;
  const asked = () =>
    servers.requests().flatMap(({ path }) => (path?.startsWith('/packs/') ? [path] : []));

  const library = await inWindow.extensionPage('library');
  const shows = (text: string) => expect.poll(() => library.text()).toContain(text);
  await expect.poll(() => library.names('link')).toContain(words('library_packs'));
  await library.click('link', words('library_packs'));
  await shows(words('subscriptions_empty'));

  // A no to the browser's question: nothing was asked of the host.
  await library.fill(words('packs_add_label'), url);
  await library.answering(false, () => library.click('button', words('packs_add_button')));
  await shows(words('library_reason_declined'));
  expect(asked()).toEqual([]);
  await library.click('button', words('import_close'));

  await library.fill(words('packs_add_label'), url);
  await library.answering(true, () => library.click('button', words('packs_add_button')));
  await shows(words('preview_added_other', '2'));
  await shows(words('key_words'));
  expect(await inWindow.grantedOrigins()).toEqual(['http://127.0.0.1/*']);
  expect(asked()).toEqual([PATH, `${PATH}.sig`]);
  expect(await library.faults()).toEqual([]);
  await library.click('button', words('preview_subscribe'));
  await shows(words('import_added_other', '2'));
  await shows(url);
  await library.click('button', words('import_close'));

  // The host says that nothing is new: the signature is not fetched either.
  const update = () => library.click('button', words('subscription_update'));
  await update();
  await expect.poll(asked).toEqual([PATH, `${PATH}.sig`, PATH]);
  await shows(words('subscription_update'));

  publish(servers, ['Wharf again', 'Quay', 'Lock']);
  await update();
  await expect.poll(() => asked().length).toBe(5);
  const stories = async () => {
    await library.click('link', words('library_stories_title'));
    await shows(words('library_sort'));
    return library.text();
  };
  await expect.poll(stories).toContain('Wharf again');
  await library.click('link', words('library_packs'));
  await shows(url);

  for (const [answer, reason] of FAULTS) {
    servers.serve(PATH, answer);
    await update();
    await shows(words(reason));
  }
  await shows(words('subscription_failed_other', String(FAULTS.length)));

  // The pack comes; what stands beside it does not vouch for it, and is named.
  publish(servers, ['Nobody’s']);
  const beside: readonly (readonly [Answer, string])[] = [
    [
      (_request, response) => response.end(signatureOf('another file')),
      'subscription_reason_wrong_signature',
    ],
    [(_request, response) => response.writeHead(500).end(), 'subscription_reason_signature_unread'],
  ];
  for (const [answer, reason] of beside) {
    servers.serve(`${PATH}.sig`, answer);
    await update();
    await shows(words(reason));
  }
  // A host that says nothing. The library can be used meanwhile: the list of packs is saved.
  servers.serve(`${PATH}.sig`, () => undefined);
  await update();
  await library.click('button', words('subscriptions_export'));
  await expect.poll(async () => (await library.downloads()).length).toBe(1);
  const [list] = await library.downloads();
  expect(list?.content).toContain(`xmlUrl="${url}"`);
  await expect
    .poll(() => library.text(), { timeout: 20_000 })
    .toContain(words('subscription_reason_timed_out'));

  // The list leads to its packs again: each is looked at by itself.
  publish(servers, ['Wharf again', 'Quay', 'Lock', 'Sluice']);
  const folder = temporaryFolder('lists');
  const file = join(folder, 'packs.opml');
  writeFileSync(file, list?.content ?? '');
  await library.chooseFile(words('subscriptions_import'), file);
  await shows(words('subscriptions_listed'));
  expect(await library.faults()).toEqual([]);
  await library.click('button', words('packs_add_button'), 1);
  await shows(words('preview_added_one', '1'));
  await library.click('button', words('import_cancel'));

  await library.click('button', words('subscription_pause'));
  await shows(words('subscription_paused'));
  await library.click('button', words('subscription_resume'));
  await expect.poll(() => library.text()).not.toContain(words('subscription_paused'));

  publish(servers, ['Not the curator’s'], otherKeys);
  await update();
  await shows(words('subscription_reason_key_changed'));
  expect(await library.faults()).toEqual([]);
  expect(await stories()).toContain('Wharf again');
  expect(await library.text()).not.toContain('Not the curator’s');

  await library.click('link', words('library_packs'));
  await shows(url);
  await library.click('button', words('subscription_end'));
  await library.click('button', words('subscription_end_confirm'));
  await shows(words('subscriptions_empty'));
  await expect.poll(() => inWindow.grantedOrigins()).toEqual([]);
  await expect.poll(stories).not.toContain('Wharf again');
  await library.close();
  await removeFolder(folder);
});
