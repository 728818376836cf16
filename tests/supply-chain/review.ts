import type { LockedPackage } from './lock-file.ts';

/** Licences under which a package may be part of what readers install. MPL asks for its own files' source, which is published. */
const MAY_SHIP: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'MPL-2.0',
];

/** Packages that ask to run a script when they are installed. It is refused in CI, and none needs it. */
const ASKS_TO_RUN: Readonly<Record<string, string>> = {
  esbuild:
    'checks that the binary of its optional dependency runs; without it the same binary is used',
};

/** Packages that could fetch something, and what keeps them from it in what ships. */
const COULD_FETCH: Readonly<Record<string, string>> = {
  'fetch-ponyfill': 'replaced by lib/citation/no-network.ts in the build',
  'sync-fetch': 'replaced by lib/citation/no-network.ts in the build',
  'node-fetch': 'comes with sync-fetch and is not bundled',
};

/** What a package of the lock file is not allowed, one sentence each. */
export function packageFaults(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap(({ name, version, licence, ships, hasInstallScript, integrity }) => {
    const one = `${name} ${version}`;
    return [
      ...(integrity ? [] : [`${one}: the lock file holds no hash of it`]),
      ...(ships && !MAY_SHIP.includes(licence)
        ? [`${one}: its licence (${licence}) was not reviewed for what ships`]
        : []),
      ...(hasInstallScript && !Object.hasOwn(ASKS_TO_RUN, name)
        ? [`${one}: asks to run a script when it is installed`]
        : []),
      ...(ships &&
      /fetch|axios|request|socket|telemetry|analytics/i.test(name) &&
      !Object.hasOwn(COULD_FETCH, name)
        ? [`${one}: ships and could reach the network`]
        : []),
    ];
  });
}

/** What is wrong with the versions that package.json asks for: each is exact. */
export function pinFaults(
  asked: Readonly<Record<string, string>>,
  packages: readonly LockedPackage[],
): string[] {
  const locked = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return Object.entries(asked).flatMap(([name, version]) => {
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      return [`${name}: “${version}” is not one version`];
    return locked.has(`${name} ${version}`)
      ? []
      : [`${name} ${version}: the lock file holds another one`];
  });
}
