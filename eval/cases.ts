import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip, gunzipSync } from 'node:zlib';

/** The records of a JSON Lines file, one at a time; `.gz` files are unpacked. */
export async function* readCases<Case>(path: string): AsyncGenerator<Case> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield JSON.parse(line) as Case;
  }
}

/** All records of a file, for suites that need them at once. */
export async function allCases<Case>(path: string): Promise<Case[]> {
  const cases: Case[] = [];
  for await (const one of readCases<Case>(path)) cases.push(one);
  return cases;
}

/** The charset that a page names in its first 2,048 bytes; a byte order mark outranks it. */
function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
}

/**
 * The markup of a packed page, decoded as a browser does: by its byte order mark, else by the
 * charset that it names, else as UTF-8. A page that is not what it names and is valid UTF-8 is UTF-8.
 */
export async function readPage(path: string): Promise<string> {
  const bytes = gunzipSync(await readFile(path));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, charsetOf(bytes));
  }
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A charset that nobody knows: the one that old pages are in most often.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
