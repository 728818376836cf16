import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Result } from '../lib/core/result.ts';

/** The arguments cannot be used; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that was named cannot be used; the message names it and says why. The arguments are those of the verb. */
export class FileError extends UsageError {}

/** Answers one parsed line; a refusal becomes the line's `error`. */
export type AnswerLine = (
  line: Readonly<Record<string, unknown>>,
) => Result<object> | Promise<Result<object>>;

/** A line above this many units is refused without being parsed. It has been read into memory by then. */
const LONGEST = 20_000_000;

const BYTE_ORDER_MARK = /^\uFEFF/;

/** The object of one line; a tag that says why when there is none. */
export function parseLine(line: string): Readonly<Record<string, unknown>> | string {
  const source = line.replace(BYTE_ORDER_MARK, '');
  if (source.length > LONGEST) return 'too-long';
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : 'not-an-object';
  } catch {
    return 'not-json';
  }
}

async function answerOne(
  source: string,
  answer: AnswerLine,
): Promise<Readonly<Record<string, unknown>>> {
  const line = parseLine(source);
  if (typeof line === 'string')
    return { id: null, error: { reason: line, detail: source.slice(0, 80) } };
  const id = line.id ?? null;
  try {
    const answered = await answer(line);
    return answered.ok
      ? { id, ...answered.value }
      : { id, error: { reason: answered.reason, detail: answered.detail } };
  } catch (error) {
    return {
      id,
      error: { reason: 'failed', detail: error instanceof Error ? error.message : String(error) },
    };
  }
}

/**
 * Reads JSON Lines (or, without `isLines`, one JSON object) and writes one answer each, in order.
 * A line that cannot be handled is answered with `error` and the run goes on. Memory grows
 * with the longest line, not with their number: the next is handled when the last answer was taken.
 * Resolves to whether the input was usable: false for one object that was answered with `error`.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  isLines: boolean,
  answer: AnswerLine,
): Promise<boolean> {
  if (!isLines) {
    const pieces: string[] = [];
    for await (const piece of input.setEncoding('utf8')) pieces.push(String(piece));
    const answered = await answerOne(pieces.join(''), answer);
    output.write(`${JSON.stringify(answered, null, 2)}\n`);
    return !('error' in answered);
  }
  for await (const source of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (source.trim() === '') continue;
    const answered = await answerOne(source, answer);
    if (!output.write(`${JSON.stringify(answered)}\n`)) await once(output, 'drain');
  }
  return true;
}
