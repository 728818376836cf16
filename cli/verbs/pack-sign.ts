import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { keyWords } from '../../lib/core/pack/key-words.ts';
import { type PackSignature, readSignature } from '../../lib/core/pack/signature.ts';
import { readCountedPack, reasonOf } from '../read-pack-file.ts';
import { FileError, UsageError } from '../run-lines.ts';

/** Before the 32 bytes of an Ed25519 public key in its SPKI form (RFC 8410). */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

const wordsOf = (key: Buffer) => keyWords(createHash('sha256').update(key).digest()).join(' ');

async function readBytes(file: string): Promise<Buffer> {
  return readFile(file).catch((cause: unknown) => {
    throw new FileError(`“${file}” cannot be read: ${reasonOf(cause)}`);
  });
}

/** `pack key FILE`: makes a new private key, PEM, readable by its owner alone; never over a file that is there. */
export async function packKeyVerb(options: readonly string[], output: Writable): Promise<void> {
  const [file, ...more] = options;
  if (file === undefined || more.length > 0) throw new UsageError('pack key needs one FILE');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(file, pem, { mode: 0o600, flag: 'wx' }).catch((cause: unknown) => {
    throw new FileError(`the key cannot be written to “${file}”: ${String(cause)}`);
  });
  output.write(`${wordsOf(rawOf(publicKey.export({ type: 'spki', format: 'der' })))}\n`);
}

const rawOf = (spki: Buffer) => spki.subarray(SPKI_HEAD.length);

/** `pack sign PACK --key FILE`: the signature of the pack’s file, to be published beside it as `PACK.sig`. */
export async function packSignVerb(
  options: readonly string[],
  output: Writable,
  errors: Writable,
): Promise<void> {
  const [pack, flag, keyFile, ...more] = options;
  if (pack === undefined || flag !== '--key' || keyFile === undefined || more.length > 0)
    throw new UsageError('pack sign needs PACK --key FILE');
  const { saysItsEnd } = await readCountedPack(pack);
  const pem = await readBytes(keyFile);
  const key = await readKey(pem, keyFile);
  const raw = rawOf(createPublicKey(key).export({ type: 'spki', format: 'der' }));
  const signature: PackSignature = {
    format: 'headwater-signature',
    version: 1,
    key: raw.toString('base64'),
    signature: sign(null, await readBytes(pack), key).toString('base64'),
  };
  output.write(`${JSON.stringify(signature)}\n`);
  errors.write(`signed with: ${wordsOf(raw)}\n`);
  if (!saysItsEnd)
    errors.write(
      `note: ${pack} does not say how many stories it holds; “pack export ${pack} --as jsonl” writes it so\n`,
    );
}

async function readKey(pem: Buffer, file: string) {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (cause) {
    throw new FileError(`“${file}” is no private key: ${String(cause)}`);
  }
  throw new FileError(`“${file}” is no Ed25519 key`);
}

/** `pack verify PACK SIGNATURE`: the words of the key that signed; false when the signature is not of this file. */
export async function packVerifyVerb(
  options: readonly string[],
  output: Writable,
): Promise<boolean> {
  const [pack, file, ...more] = options;
  if (pack === undefined || file === undefined || more.length > 0)
    throw new UsageError('pack verify needs PACK SIGNATURE');
  const read = readSignature(parse((await readBytes(file)).toString('utf8')));
  if (!read.ok) throw new FileError(`“${file}” is no signature: ${read.detail}`);
  const raw = Buffer.from(read.value.key, 'base64');
  const key = createPublicKey({
    key: Buffer.concat([SPKI_HEAD, raw]),
    format: 'der',
    type: 'spki',
  });
  const isSigned = verify(
    null,
    await readBytes(pack),
    key,
    Buffer.from(read.value.signature, 'base64'),
  );
  const answer = isSigned ? { signed: true, words: wordsOf(raw) } : { signed: false };
  output.write(`${JSON.stringify(answer)}\n`);
  return isSigned;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
