/** Why the database could not be opened or changed. */
export type StoreReason = 'migration-failed' | 'newer-database' | 'blocked' | 'unavailable';

/** The store failed in a way that the reader has to be told. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly reason: StoreReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
