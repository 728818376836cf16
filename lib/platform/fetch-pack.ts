/** What a host says of a pack's address. */
export type FetchedPack =
  | {
      readonly state: 'fetched';
      readonly body: Blob;
      readonly etag: string | null;
      readonly modified: string | null;
    }
  /** The edition that the reader has is still the one. */
  | { readonly state: 'unchanged' }
  /** There is nothing at that address. */
  | { readonly state: 'absent' }
  | {
      readonly state: 'failed';
      readonly reason:
        | 'unreachable'
        | 'timed-out'
        | 'status'
        | 'redirected'
        | 'too-large'
        | 'cut-off';
      readonly detail: string;
    };

/** How much is asked, and how long is waited. */
export interface FetchLimits {
  /** Bytes, after unpacking: a pack of the most stories that the format allows, with room to spare. */
  readonly bytes: number;
  /** Milliseconds for all of it: a worker is stopped after five minutes. */
  readonly whole: number;
  /** Milliseconds without a byte. */
  readonly idle: number;
}

export const PACK_LIMITS: FetchLimits = { bytes: 100_000_000, whole: 240_000, idle: 20_000 };
/** A signature takes some two hundred bytes. */
export const SIGNATURE_LIMITS: FetchLimits = { bytes: 10_000, whole: 30_000, idle: 10_000 };

/** So many bytes are handed to the browser at a time, which keeps them on disk. */
const FOLD = 4_000_000;

/**
 * Fetches what a subscribed address holds; the only place from which Headwater speaks to another host.
 * Nothing of the reader goes with it: no cookie, no address of a page. An address that leads on is not
 * followed, to wherever. `known` are the marks of the edition that the reader has. Holds some megabytes of the file at a time.
 */
export async function fetchPack(
  url: string,
  known: { readonly etag: string | null; readonly modified: string | null },
  limits: FetchLimits = PACK_LIMITS,
): Promise<FetchedPack> {
  const stop = new AbortController();
  const clock = new Clock(stop, limits);
  try {
    const headers = {
      ...(known.etag === null ? {} : { 'If-None-Match': known.etag }),
      ...(known.modified === null ? {} : { 'If-Modified-Since': known.modified }),
    };
    const response = await fetch(url, {
      headers,
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    return await read(response, stop, clock, limits);
  } catch (error) {
    return clock.ranOut ? failed('timed-out') : failed('unreachable', String(error));
  } finally {
    clock.stop();
  }
}

type Failed = Extract<FetchedPack, { readonly state: 'failed' }>;
const failed = (reason: Failed['reason'], detail = ''): Failed => ({
  state: 'failed',
  reason,
  detail,
});

async function read(
  response: Response,
  stop: AbortController,
  clock: Clock,
  { bytes }: FetchLimits,
): Promise<FetchedPack> {
  const { status } = response;
  if (status === 304) return { state: 'unchanged' };
  if (status === 404 || status === 410) return { state: 'absent' };
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    return failed('redirected');
  // A part that nobody asked for may be read as a whole file of lines.
  if (!response.ok || status === 206) return failed('status', String(status));
  const refused = (reason: Failed['reason']) => {
    stop.abort();
    return failed(reason);
  };
  if (Number(response.headers.get('content-length')) > bytes) return refused('too-large');
  const body = await readBody(response, clock, bytes);
  if (typeof body === 'string') return refused(body);
  const etag = response.headers.get('etag');
  return { state: 'fetched', body, etag, modified: response.headers.get('last-modified') };
}

async function readBody(
  response: Response,
  clock: Clock,
  most: number,
): Promise<Blob | 'too-large' | 'cut-off' | 'timed-out'> {
  let [body, size, loose] = [new Blob([]), 0, 0];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  const fold = () => {
    body = new Blob([body, ...chunks]);
    [chunks, loose] = [[], 0];
  };
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done || !value) break;
      clock.heard();
      size += value.byteLength;
      if (size > most) return 'too-large';
      chunks.push(new Uint8Array(value));
      loose += value.byteLength;
      if (loose > FOLD) fold();
    }
  } catch {
    return clock.ranOut ? 'timed-out' : 'cut-off';
  }
  fold();
  return body;
}

/** Stops what takes too long. */
class Clock {
  ranOut = false;
  private readonly whole: ReturnType<typeof setTimeout>;
  private idle: ReturnType<typeof setTimeout>;

  constructor(
    private readonly controller: AbortController,
    private readonly limits: FetchLimits,
  ) {
    this.whole = setTimeout(this.end, limits.whole);
    this.idle = setTimeout(this.end, limits.idle);
  }

  private readonly end = () => {
    this.ranOut = true;
    this.controller.abort();
  };

  /** Something came. */
  heard(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(this.end, this.limits.idle);
  }

  stop(): void {
    clearTimeout(this.whole);
    clearTimeout(this.idle);
  }
}
