import type { ImportPreview } from '../../core/pack/import-preview.ts';
import type { PackFault } from '../../core/pack/pack-faults.ts';
import type { EndFault, PackSource } from '../../core/pack/stream/read-parts.ts';
import type { Subscription, UpdateReason } from '../../core/subscription/subscription.ts';

/** What a host says of an address. */
export type Fetched =
  | {
      readonly state: 'fetched';
      readonly body: Blob;
      readonly etag: string | null;
      readonly modified: string | null;
    }
  | { readonly state: 'unchanged' }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly reason: UpdateReason; readonly detail: string };

/** The network, as far as subscriptions need it. */
export interface PackHosts {
  /** Whether the browser lets the extension read that address now. */
  mayFetch(url: string): Promise<boolean>;
  fetchPack(url: string, known: Pick<Subscription, 'etag' | 'modified'>): Promise<Fetched>;
  fetchSignature(url: string): Promise<Fetched>;
  /** Null where this browser cannot tell. */
  verify(
    file: Blob,
    signature: { readonly key: string; readonly signature: string },
  ): Promise<boolean | null>;
}

/** The library, as far as subscriptions need it. */
export interface SubscribedLibrary {
  list(): Promise<readonly Subscription[]>;
  read(url: string): Promise<Subscription | null>;
  change(url: string, change: (now: Subscription) => Subscription): Promise<Subscription | null>;
  /** Lays what a file would change beside the library. */
  stage(
    source: PackSource,
    from: string,
  ): Promise<
    | {
        readonly state: 'staged';
        readonly preview: ImportPreview;
        readonly endFault: EndFault | null;
      }
    | {
        readonly state: 'refused';
        readonly reason: UpdateReason;
        readonly faults: readonly PackFault[];
      }
  >;
  /**
   * `left`, and the update is forgotten, where the subscription it is `from` was ended or paused meanwhile; `busy`, and it is
   * forgotten too, where another change of the pack is going on, or began meanwhile.
   */
  apply(id: string, from: Subscription): Promise<'done' | 'left' | 'busy'>;
  discard(id: string): Promise<void>;
  /** Whether an update still waits for the reader: one from a backup does not. */
  isWaiting(id: string): Promise<boolean>;
  /** Whether a pack is the reader's own, which nobody else brings up to date. */
  isOwn(pack: string): Promise<boolean>;
}
