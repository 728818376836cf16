/** The outcome of something that may be refused for an expected reason; plain data, so it may cross a message. */
export type Result<Value, Reason extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly reason: Reason;
      readonly detail: string;
      readonly about?: string;
    };

/** A success that carries `value`. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/**
 * A refusal. `reason` is a stable tag that code may switch on; `detail` is for a log or a bug
 * report, never shown to a reader as it is. `about` is: what the reason is about, as the reader knows it.
 */
export function refuse<Reason extends string>(
  reason: Reason,
  detail = '',
  about?: string,
): {
  readonly ok: false;
  readonly reason: Reason;
  readonly detail: string;
  readonly about?: string;
} {
  return { ok: false, reason, detail, ...(about !== undefined && { about }) };
}
