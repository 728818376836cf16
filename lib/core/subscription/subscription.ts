/** Why a subscribed pack could not be brought up to date; the locale words each as `subscription_reason_…`. */
type FetchReason =
  /** The reader took access to the host back, or did not give it. */
  | 'no-access'
  /** The browser is offline, or the host did not answer. */
  | 'unreachable'
  | 'timed-out'
  /** The host answered with an error; its status is the detail. */
  | 'status'
  /** The address leads on to another one. */
  | 'redirected'
  | 'too-large'
  /** The connection ended before the file did, or the file ends in the middle. */
  | 'cut-off';

export type UpdateReason =
  | FetchReason
  /** The file has more or fewer stories than its first line says. */
  | 'miscounted'
  /** Something stands behind the stories that is not the pack's. */
  | 'goes-on'
  /** The file is in another encoding. */
  | 'not-utf8'
  | 'not-json'
  | 'not-a-pack'
  | 'newer-format'
  | 'invalid'
  | 'too-many'
  | 'stopped'
  /** Another change of the pack is going on in the library. */
  | 'busy'
  /** The file is the reader's own export. */
  | 'own-pack'
  /** The address gives a pack of another id than before. */
  | 'another-pack'
  /** Another subscription gives the pack of that id. */
  | 'pack-taken'
  /** There was a signature, and now there is none. */
  | 'key-missing'
  | 'key-changed'
  /** The signature is not of this file. */
  | 'wrong-signature'
  /** The signature beside the pack could not be fetched; the detail is the fetch's own reason, and its status. */
  | 'signature-unread'
  /** What stands in the place of the signature is none. */
  | 'not-a-signature'
  /** This browser cannot check Ed25519 signatures. */
  | 'cannot-verify'
  /** The disk is full, or the library cannot be written. */
  | 'store-failed';

/** A pack that is read again from its address from time to time. */
export interface Subscription {
  readonly url: string;
  /** Id and title of the pack. */
  readonly pack: string;
  readonly title: string;
  /** All times are milliseconds since the epoch. */
  readonly addedAt: number;
  readonly isPaused: boolean;
  /** What the host calls the edition that was taken in last; null when it does not say. */
  readonly etag: string | null;
  readonly modified: string | null;
  /** When the host last said what is there, whether that was new or not. */
  readonly checkedAt: number;
  /** When something new was taken in. */
  readonly updatedAt: number;
  /** When it is due. */
  readonly nextAt: number;
  /** How often it failed since it last did not. */
  readonly failures: number;
  readonly failure: SubscriptionFailure | null;
  /** The Ed25519 key that signed it when it was subscribed to, base64; null for a pack that was not signed. */
  readonly key: string | null;
  /** An update that waits for the reader: the id of its import. */
  readonly held: string | null;
  /**
   * The edition that waits, or, where none does, the one that the reader left out: it is not offered again by itself.
   * Absent once another was taken in.
   */
  readonly edition?: Edition;
}

/** By what an edition of a pack is known again at its host. */
export interface Edition {
  readonly etag: string | null;
  readonly modified: string | null;
  /** As the pack says. */
  readonly published: string;
  readonly bytes: number;
  /** The key that signed it, base64; null when it was not signed. Pinned once the edition is taken in. */
  readonly key?: string | null;
}

/** Whether a host gives the same edition twice. Without a mark of the host's, its day and its size tell. */
export function isSameEdition(a: Edition, b: Edition): boolean {
  if (a.etag !== null && b.etag !== null) return a.etag === b.etag;
  return a.published === b.published && a.bytes === b.bytes && a.modified === b.modified;
}

/** The edition that the reader left out; null for none. */
export function leftOut({ held, edition }: Subscription): Edition | null {
  return held === null ? (edition ?? null) : null;
}

/** The subscription without an edition that waits or was left out. */
export function withoutEdition({ edition: _edition, ...rest }: Subscription): Subscription {
  return { ...rest, held: null };
}

export interface SubscriptionFailure {
  readonly reason: UpdateReason;
  /** Of a status: its number. Of a signature that could not be fetched: `status 500`, `timed-out`. Else empty. */
  readonly detail: string;
  readonly at: number;
}
