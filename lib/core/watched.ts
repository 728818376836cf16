/** How far something that is done piece by piece has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** How something that may take long is watched and stopped. */
export interface Watched {
  readonly onProgress: (progress: Progress) => void;
  /** Stops it between two pieces; its reason is a {@link Stopped} when the reader did. */
  readonly signal: AbortSignal;
}

/** Thrown through what the reader stopped and that is done whole or not at all. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}
