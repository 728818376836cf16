import { readFileSync } from 'node:fs';
import { hash64Hex } from '../../lib/core/text/hash.ts';
import type { DatabaseCopy } from '../../lib/store/copy-all.ts';
import type { Repo } from '../repo/repo.ts';

/** The last schema that readers have. None was released; at a release it becomes the schema's number. */
export const RELEASED = 0;

/** What a reader of one schema has, and the step that made that schema. */
export interface Frozen {
  /** Hash of the migration's file. */
  readonly migration: string;
  readonly copy: DatabaseCopy;
}

export const fileOf = (version: number) => `tests/frozen/schema-${version}.json`;

export function readFrozen(version: number): Frozen {
  return JSON.parse(readFileSync(fileOf(version), 'utf8')) as Frozen;
}

/** Hash of the file of a schema's step; a change of it is a change of the schema. */
export function migrationText(repo: Repo, version: number): string {
  const start = `lib/store/migrations/${String(version).padStart(4, '0')}-`;
  const step = [...repo.values()].find(
    ({ path }) => path.startsWith(start) && !path.endsWith('.test.ts'),
  );
  return hash64Hex((step?.text ?? '').replace(/\s+/g, ' '));
}
