import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { IDBFactory } from 'fake-indexeddb';
import type { PackHosts } from '../../lib/app/subscriptions/ports.ts';
import { refresh } from '../../lib/app/subscriptions/refresh.ts';
import { offerSubscription } from '../../lib/app/subscriptions/subscribe.ts';
import type { Pack } from '../../lib/core/pack/pack.ts';
import { fetchPack, SIGNATURE_LIMITS } from '../../lib/platform/fetch-pack.ts';
import { verifySignature } from '../../lib/platform/verify-signature.ts';
import { subscribeWith } from '../../lib/store/imports/apply-import.ts';
import { finishImport } from '../../lib/store/imports/resume-imports.ts';
import { readStory, storyKeys } from '../../lib/store/library.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { subscribedLibrary } from '../../lib/store/subscriptions/subscribed-library.ts';
import { readSubscription } from '../../lib/store/subscriptions/subscriptions.ts';
import { signatureOf } from './signed-pack.ts';

const READER = { title: 'Stories kept by a reader', curator: 'A reader' };
/** The times leave a busy machine room: only a host that says nothing runs them out. */
const LIMITS = { bytes: 1_000_000, whole: 20_000, idle: 1500 };
/** A signature may be as large as it may be for a reader. */
const BESIDE = { ...LIMITS, bytes: SIGNATURE_LIMITS.bytes };

/** When a test begins; milliseconds since the epoch. */
export const AT = Date.UTC(2026, 10, 22);

export type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** A new library, and a real server on this machine that gives packs out. */
export async function packServer() {
  globalThis.indexedDB = new IDBFactory();
  const database = await openDatabase();
  /** What is served, by path; 404 for all else. */
  const served = new Map<string, Answer>();
  const requests: { readonly path: string; readonly headers: http.IncomingHttpHeaders }[] = [];
  /** What a test moves on: the time, and whether the reader lets the host be read. */
  const world = { time: AT, mayFetch: true };
  const server = http.createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    const answer = served.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `${base}/pack.json`;
  const hosts: PackHosts = {
    mayFetch: async () => world.mayFetch,
    fetchPack: (address, known) => fetchPack(address, known, LIMITS),
    fetchSignature: (address) => fetchPack(address, { etag: null, modified: null }, BESIDE),
    verify: verifySignature,
  };
  let imports = 0;
  const now = () => world.time;
  const library = subscribedLibrary(database, {
    reader: READER,
    now,
    newId: () => `import-${imports++}`,
    pause: async () => undefined,
  });
  const serve = (path: string, body: string, headers: http.OutgoingHttpHeaders = {}) =>
    served.set(path, (_request, response) => response.writeHead(200, headers).end(body));
  const servePack = (pack: Pack) => {
    const body = JSON.stringify(pack);
    serve('/pack.json', body);
    return body;
  };
  const serveSignature = (body: string, keys?: Parameters<typeof signatureOf>[1]) =>
    serve('/pack.json.sig', signatureOf(body, keys));
  const offer = (address = url) => offerSubscription(hosts, library, address, now);
  return {
    ...{ database, served, requests, world, base, url, hosts, library, now },
    ...{ serve, servePack, serveSignature, offer },
    /** Subscribes as the reader does who says yes to what is offered. */
    async subscribe(address = url): Promise<void> {
      const offered = await offer(address);
      if (offered.state === 'refused') throw new Error(offered.reason);
      await subscribeWith(database, offered.preview.id, offered.subscription);
      await finishImport(database, offered.preview.id, async () => undefined);
    },
    /** As the reader asks for it; by itself where `isAsked` is false. */
    update: (isAsked = true) => refresh(hosts, library, url, now, { isAsked }),
    subscription: () => readSubscription(database, url),
    async titles() {
      const keys = await storyKeys(database);
      const all = await Promise.all(keys.map((key) => readStory(database, key)));
      return all.map((bundle) => bundle?.story.title);
    },
    async close(): Promise<void> {
      database.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
