import { readFileSync, writeFileSync } from 'node:fs';

/** Signatures, and where the time of an entry stands behind each (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const LOCAL = { signature: 0x04034b50, time: 10 };
const CENTRAL = { signature: 0x02014b50, time: 12, size: 46, localOffset: 42 };
const END = { signature: 0x06054b50, size: 22, count: 10, start: 16 };

/** The first moment that a ZIP can write: 1 January 1980. Time, then date. */
const FIRST_MOMENT = 0x0021_0000;

/**
 * The same ZIP with every entry dated alike, so that two builds of one source are one file. Throws for
 * what is no ZIP, or one so large that it has other headers.
 */
export function withFixedDates(zip: Buffer): Buffer {
  const fixed = Buffer.from(zip);
  const end = fixed.length - END.size;
  if (end < 0 || fixed.readUInt32LE(end) !== END.signature)
    throw new Error('This is no plain ZIP.');
  let at = fixed.readUInt32LE(end + END.start);
  for (let left = fixed.readUInt16LE(end + END.count); left > 0; left--) {
    if (fixed.readUInt32LE(at) !== CENTRAL.signature)
      throw new Error('An entry of the ZIP is missing.');
    const local = fixed.readUInt32LE(at + CENTRAL.localOffset);
    if (fixed.readUInt32LE(local) !== LOCAL.signature)
      throw new Error('A file of the ZIP is missing.');
    fixed.writeUInt32LE(FIRST_MOMENT, at + CENTRAL.time);
    fixed.writeUInt32LE(FIRST_MOMENT, local + LOCAL.time);
    const [name, extra, comment] = [28, 30, 32].map((field) => fixed.readUInt16LE(at + field));
    at += CENTRAL.size + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return fixed;
}

/** Dates every entry of ZIP files alike, in place. */
export function fixDates(files: readonly string[]): void {
  for (const file of files) writeFileSync(file, withFixedDates(readFileSync(file)));
}
