import { type Repo, sources } from './repo.ts';
import { faultAt, importsOf } from './syntax.ts';

const FOLDER = 'lib/store/migrations';
const SCHEMA = 'lib/store/schema.ts';

/** Migrations are numbered without gaps, listed, tested, and frozen. */
export function migrations(repo: Repo): string[] {
  const steps = sources(repo, [FOLDER]).filter(({ path }) => /\/\d{4}-[\w-]+\.ts$/.test(path));
  const list = repo.get(`${FOLDER}/index.ts`)?.text ?? '';
  const faults = steps.flatMap((file, index) => {
    const name = file.path.slice(FOLDER.length + 1);
    const number = index + 1;
    return [
      ...(Number(name.slice(0, 4)) === number
        ? []
        : [
            `${file.path}: is step ${number} by order. A gap or a double would skip data of readers: ` +
              'number the steps from 0001 without gaps.',
          ]),
      ...(new RegExp(String.raw`\bto: ${number}\b`).test(file.text)
        ? []
        : [`${file.path}: its \`to\` must be ${number}, the number in its name.`]),
      ...(list.includes(`'./${name}'`)
        ? []
        : [`${file.path}: is not in ${FOLDER}/index.ts, so it would never run. Add it there.`]),
      ...(repo.has(file.path.replace(/\.ts$/, '.test.ts'))
        ? []
        : [
            `${file.path}: has no test. Add ${name.replace(/\.ts$/, '.test.ts')} with literal data before and ` +
              'after, and with an empty library.',
          ]),
      ...importsOf(file)
        .filter(({ path, from }) => path !== `${FOLDER}/migration.ts` && from !== 'idb')
        .map(({ at, from }) =>
          faultAt(
            file,
            at,
            `imports ${from}: a released step is frozen, and what it imports is not. Copy what it needs.`,
          ),
        ),
    ];
  });
  const version = /\bDATABASE_VERSION = (\d+)/.exec(repo.get(SCHEMA)?.text ?? '')?.[1];
  return Number(version) === steps.length
    ? faults
    : [
        ...faults,
        `${SCHEMA}: DATABASE_VERSION is ${version}, but there are ${steps.length} migrations. The version is the ` +
          'number of the last one.',
      ];
}
