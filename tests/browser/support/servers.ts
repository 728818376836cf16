import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { isBrowserOwn } from './browser-own.ts';
import { fileFor, servedHosts } from './sites.ts';

/** One request that a browser made. */
export interface Request {
  readonly host: string;
  /** Path and query; null when only a tunnel was asked for (https), so that no path is known. */
  readonly path: string | null;
  readonly method: string;
}

/** Answers one request. */
export type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

const HERE = '127.0.0.1';

export interface Servers {
  /** The port of the proxy that both browsers send everything through. */
  readonly port: number;
  /** Every request so far, in order, those of the browser itself included. */
  requests(): readonly Request[];
  /** Requests to a host that is neither served here nor one of the browser's own services. */
  leaks(): readonly Request[];
  /**
   * Answers `path` on this machine itself (`http://127.0.0.1:PORT`) from now on, where publishers try
   * their packs; browsers come there through the proxy or straight.
   */
  serve(path: string, answer: Answer): void;
  /** Forgets what was recorded. */
  forget(): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Starts one local server that is the whole internet of a test: the browsers use it as their
 * proxy, so that pages have real-looking addresses without a port, and nothing gets past it
 * unseen. Hosts it does not serve get 502.
 */
export async function startServers(): Promise<Servers> {
  let log: Request[] = [];
  const served = new Map<string, Answer>();
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
    log.push({ host: url.hostname, path: url.pathname + url.search, method: request.method ?? '' });
    const own = url.hostname === HERE && served.get(url.pathname);
    if (own) own(request, response);
    else answer(url, response);
  });
  server.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    log.push({ host, path: null, method: 'CONNECT' });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not served here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, HERE, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => log,
    leaks: () => {
      const hosts = served.size > 0 ? [...servedHosts(), HERE] : servedHosts();
      return log.filter(({ host }) => !hosts.includes(host) && !isBrowserOwn(host));
    },
    serve: (path, answer) => served.set(path, answer),
    forget: () => {
      log = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(url: URL, response: http.ServerResponse): void {
  if (url.hostname === HERE) {
    response.writeHead(404).end();
    return;
  }
  if (!servedHosts().includes(url.hostname)) {
    response.writeHead(502).end('This host is not served here.');
    return;
  }
  const file = fileFor(url.hostname, url.pathname);
  if (!file) {
    response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  response.end(readFileSync(file));
}
