import ts from 'typescript';
import { type Repo, type SourceFile, sources } from './repo.ts';
import { faultAt } from './syntax.ts';

/** How a function of the store writes: by a transaction of its own, or by one call. */
const WRITES = /\b(?:transact|write)\(|\bdatabase\.(?:put|add|delete|clear)\(/;

/** The exported functions of a file that take the database and write it. */
function writersOf({ tree }: SourceFile): ts.FunctionDeclaration[] {
  return tree.statements.filter(ts.isFunctionDeclaration).filter((one) => {
    const isExported = one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const takes = one.parameters.some(({ type }) => type?.getText(tree) === 'Database');
    return isExported === true && takes && WRITES.test(one.body?.getText(tree) ?? '');
  });
}

/** Every way in which the library is written has its faults tried, in `tests/faults`. */
export function writePaths(repo: Repo): string[] {
  const tried = sources(repo, ['tests/faults'], true)
    .map(({ text }) => text)
    .join('\n');
  return sources(repo, ['lib/store']).flatMap((file) =>
    writersOf(file).flatMap((one) => {
      const name = one.name?.text ?? '';
      return new RegExp(String.raw`\b${name}\b`).test(tried)
        ? []
        : [
            faultAt(
              file,
              one,
              `“${name}” writes the library and none of its faults is tried. Add a path that calls it ` +
                '(a name, what is there before, the call) to tests/faults/write-paths.ts.',
            ),
          ];
    }),
  );
}
