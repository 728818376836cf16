import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * Packs a folder into the add-on file `archive`, a zip without compression. See the ZIP format,
 * APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16, for the records.
 */
export function packFolder(folder: string, archive: string): void {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    const name = Buffer.from(relative(folder, path).split(sep).join('/'));
    const data = readFileSync(path);
    const shared = sharedHeader(name, data);
    const local = Buffer.concat([bytes(4, 0x04034b50), shared, name, data]);
    directory.push(
      Buffer.concat([
        bytes(4, 0x02014b50),
        bytes(2, 20),
        shared,
        Buffer.alloc(10),
        bytes(4, offset),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    bytes(4, 0x06054b50),
    Buffer.alloc(4),
    bytes(2, directory.length),
    bytes(2, directory.length),
    bytes(4, index.length),
    bytes(4, offset),
    bytes(2, 0),
  ]);
  writeFileSync(archive, Buffer.concat([...parts, index, end]));
}

/** The fields that stand alike in a file's own header and in the directory. */
function sharedHeader(name: Buffer, data: Buffer): Buffer {
  const utf8Names = 0x0800;
  const newYear1980 = 0x0021;
  return Buffer.concat([
    bytes(2, 20),
    bytes(2, utf8Names),
    bytes(2, 0),
    bytes(2, 0),
    bytes(2, newYear1980),
    bytes(4, crc32(data)),
    bytes(4, data.length),
    bytes(4, data.length),
    bytes(2, name.length),
    bytes(2, 0),
  ]);
}

function bytes(size: 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(size);
  buffer.writeUIntLE(value, 0, size);
  return buffer;
}
