/** How a message travels: its type, and its payload as plain data. */
export interface Envelope {
  readonly type: string;
  readonly payload: unknown;
}

/** Whether a value is a message of ours in form. */
export function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'payload' in value
  );
}

/** Failures that every message may have, beside its own. */
export type MessageReason = 'no-listener' | 'bad-payload' | 'failed';

/** Whether a value is a `Result` in form. */
export function isResult(value: unknown): value is { ok: boolean } {
  return (
    typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
  );
}
