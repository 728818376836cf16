import * as v from 'valibot';
import { ok, type Result, refuse } from '../result.ts';

const base64 = (bytes: number) =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/), v.length(Math.ceil(bytes / 3) * 4));

/** Who vouches for the bytes of a pack’s file; published beside it, under its name with `.sig`. */
export const signatureSchema = v.strictObject({
  format: v.literal('headwater-signature'),
  version: v.literal(1),
  /** The Ed25519 public key, 32 bytes in base64. */
  key: base64(32),
  /** The Ed25519 signature of the file’s bytes as they are, 64 bytes in base64. */
  signature: base64(64),
});

export type PackSignature = v.InferOutput<typeof signatureSchema>;

/** A signature from parsed JSON; refused with `not-a-signature`. It says nothing until it is verified. */
export function readSignature(json: unknown): Result<PackSignature, 'not-a-signature'> {
  const read = v.safeParse(signatureSchema, json);
  return read.success ? ok(read.output) : refuse('not-a-signature', read.issues[0].message);
}
