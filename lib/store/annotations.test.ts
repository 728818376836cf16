import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../core/annotation/annotation.ts';
import { readAnnotationFile } from '../core/annotation/read-annotation-file.ts';
import {
  compareAnnotations,
  countAnnotations,
  findAnnotations,
  keepAnnotations,
  takeAnnotations,
} from './annotations.ts';
import { type Database, openDatabase } from './open.ts';

const AT = Date.UTC(2026, 10, 22);
const LAMPS = 'https://www.quay-herald.example/lamps';
const remark = (id: string, target: string, bodyValue: string): Annotation => {
  const [read] = readAnnotationFile(JSON.stringify({ id, target, bodyValue }));
  if (!read?.annotation) throw new Error('refused');
  return read.annotation;
};
const FIRST = remark('urn:1', LAMPS, 'Who counted?');
const SECOND = remark('urn:2', 'https://tide.example/ferry', 'When?');

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDatabase();
});

describe('kept annotations', () => {
  it('are compared without being kept, then kept, each in place of its earlier edition', async () => {
    const counts = { added: 2, replaced: 0, same: 0 };
    expect(await compareAnnotations(database, [FIRST, SECOND])).toEqual(counts);
    expect(await countAnnotations(database)).toBe(0);
    expect(await keepAnnotations(database, [FIRST, SECOND], AT)).toEqual(counts);
    const edited = remark('urn:1', LAMPS, 'Who counted them?');
    const again = await keepAnnotations(database, [edited, SECOND], AT);
    expect(again).toEqual({ added: 0, replaced: 1, same: 1 });
    expect(await findAnnotations(database, [LAMPS])).toEqual([edited]);
  });

  it('are found by their page, whatever its address has of campaigns', async () => {
    await keepAnnotations(database, [FIRST, SECOND], AT);
    expect(await findAnnotations(database, [`${LAMPS}?utm_source=x`, null])).toEqual([FIRST]);
    expect(await findAnnotations(database, [])).toEqual([]);
  });

  it('are taken out, and can be kept again', async () => {
    await keepAnnotations(database, [FIRST, SECOND], AT);
    const taken = await takeAnnotations(database);
    expect(await countAnnotations(database)).toBe(0);
    await keepAnnotations(
      database,
      taken.map(({ value }) => value),
      AT,
    );
    expect(await countAnnotations(database)).toBe(2);
  });
});
