import { readFileSync } from 'node:fs';

/** One package of the lock file. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whether it is part of what readers install; the others build and test it. */
  readonly ships: boolean;
  readonly hasInstallScript: boolean;
  readonly integrity: string | null;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}

/** Every package that `npm ci` installs, by the lock file. */
export function lockedPackages(): LockedPackage[] {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>;
  };
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    path === ''
      ? []
      : [
          {
            name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
            version: entry.version ?? '',
            licence: entry.license ?? 'not stated',
            ships: entry.dev !== true && entry.devOptional !== true,
            hasInstallScript: entry.hasInstallScript === true,
            integrity: entry.integrity ?? null,
          },
        ],
  );
}
