import * as v from 'valibot';
import { ok, type Result, refuse } from '../result.ts';
import type { Pack } from './pack.ts';
import { packSchema } from './schema.ts';

/**
 * A pack from parsed JSON, checked against the format. Refused with `not-a-pack` when it is
 * something else, `newer-format` when its version is higher than this code reads, and `invalid`
 * with the path and reason of the first fault. Cost: linear in the pack.
 */
export function readPack(json: unknown): Result<Pack, 'not-a-pack' | 'newer-format' | 'invalid'> {
  const head = v.safeParse(
    v.object({ format: v.literal('headwater-pack'), version: v.number() }),
    json,
  );
  if (!head.success) return refuse('not-a-pack');
  if (head.output.version > 1) return refuse('newer-format', `version ${head.output.version}`);
  const read = v.safeParse(packSchema, json);
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  return refuse('invalid', `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
