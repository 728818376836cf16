import { fileOf, migrationText, RELEASED } from '../frozen/fixture.ts';
import type { Repo } from './repo.ts';

/** Each schema has a fixture of what a reader of it has, made by the step that stands there. */
export function frozenSchemas(repo: Repo): string[] {
  const version = Number(
    /\bDATABASE_VERSION = (\d+)/.exec(repo.get('lib/store/schema.ts')?.text ?? '')?.[1],
  );
  return Array.from({ length: version }, (_, at) => at + 1).flatMap((one) => {
    const text = repo.get(fileOf(one))?.text;
    if (text === undefined) return [`${fileOf(one)}: is missing. Run \`npm run freeze\`.`];
    const { migration } = JSON.parse(text) as { migration: string };
    if (migration === migrationText(repo, one)) return [];
    return [
      one <= RELEASED
        ? `lib/store/migrations: step ${one} was released and is frozen: undo the change, and write the next step.`
        : `${fileOf(one)}: was made by another form of step ${one}. Run \`npm run freeze\` and commit what it writes.`,
    ];
  });
}
