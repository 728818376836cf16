import { readAnnotationFile } from '../../lib/core/annotation/read-annotation-file.ts';
import { readFactCheckFile } from '../../lib/core/fact-check/read-fact-check-file.ts';
import { keepAnnotations, takeAnnotations } from '../../lib/store/annotations.ts';
import { restoreStaged } from '../../lib/store/backup/restore-staged.ts';
import { clearStaged, stageBackup } from '../../lib/store/backup/stage-backup.ts';
import { keepFactChecks, takeFactChecks } from '../../lib/store/fact-checks.ts';
import { deleteStories } from '../../lib/store/kept.ts';
import type { Database } from '../../lib/store/open.ts';
import { writePack } from '../../lib/store/write-pack.ts';
import { asLines, backupLines } from '../support/full-library.ts';
import { AT, pack, STORY, storePack } from './small-library.ts';
import type { WritePath } from './try-every-fault.ts';

const lay = async (database: Database, lines: readonly string[]) => {
  const staged = await stageBackup(database, asLines(lines));
  if (!staged.ok) throw new Error(`the backup is refused: ${staged.reason}`);
};

/** Fact checks of one review each. */
const checks = (...claims: string[]) =>
  claims.flatMap((claim) => {
    const [read] = readFactCheckFile(
      JSON.stringify({
        '@type': 'ClaimReview',
        url: `https://checkers.example/${claim.slice(0, 3)}`,
        claimReviewed: `${claim} under the wharf is rotten`,
        reviewRating: { alternateName: 'Half true' },
      }),
    );
    return read?.factCheck ?? [];
  });

/** Annotations of one remark each. */
const remarks = (...bodies: string[]) =>
  bodies.flatMap((bodyValue) => {
    const target = `https://pages.example/${bodyValue}`;
    const [read] = readAnnotationFile(JSON.stringify({ target, bodyValue }));
    return read?.annotation ?? [];
  });

/** A library that has changed since its backup, which is laid aside. */
async function layAside(database: Database): Promise<void> {
  await storePack(database);
  const lines = await backupLines(database);
  await writePack(database, { ...pack(2), stories: [] });
  await lay(database, lines);
}

export const BACKUP_PATHS: readonly WritePath[] = [
  {
    name: 'lay a backup aside',
    prepare: storePack,
    write: async (database) => lay(database, await backupLines(database)),
  },
  {
    name: 'restore a backup in place of the library',
    prepare: layAside,
    write: (database) => restoreStaged(database, 'replace'),
  },
  {
    name: 'restore what the library lacks',
    prepare: layAside,
    write: (database) => restoreStaged(database, 'merge'),
  },
  {
    name: 'take in fact checks',
    prepare: (database) => keepFactChecks(database, checks('One pile'), AT),
    write: (database) => keepFactChecks(database, checks('One pile', 'Two piles'), AT),
  },
  {
    name: 'remove fact checks',
    prepare: (database) => keepFactChecks(database, checks('One pile', 'Two piles'), AT),
    write: takeFactChecks,
  },
  {
    name: 'take in annotations',
    prepare: (database) => keepAnnotations(database, remarks('One'), AT),
    write: (database) => keepAnnotations(database, remarks('One', 'Two'), AT),
  },
  {
    name: 'remove annotations',
    prepare: (database) => keepAnnotations(database, remarks('One', 'Two'), AT),
    write: takeAnnotations,
  },
  { name: 'give a backup up', prepare: layAside, write: clearStaged },
  {
    name: 'remove old stories',
    prepare: async (database) => {
      await storePack(database);
      await writePack(database, { ...pack(1), id: 'second' });
    },
    write: (database) => deleteStories(database, [STORY, 'second/ferry-wharf'], AT),
  },
];
