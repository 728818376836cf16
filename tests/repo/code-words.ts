import ts from 'typescript';
import { type Repo, sources } from './repo.ts';
import { faultAt, faultsMatching, walk } from './syntax.ts';

const SHIPPED = ['lib', 'components', 'entrypoints'];
const ALL = [...SHIPPED, 'cli', 'tests', 'bench', 'eval'];

/** What ships writes nothing to the console: the page or the reader's log is not ours to fill. */
export function noConsole(repo: Repo): string[] {
  return sources(repo, SHIPPED).flatMap((file) => {
    const faults: string[] = [];
    walk(file.tree, (node) => {
      if (!ts.isPropertyAccessExpression(node) || node.expression.getText() !== 'console') return;
      faults.push(
        faultAt(
          file,
          node,
          `${node.getText()}: nobody reads the console of a reader. Return a failure that the ` +
            'interface shows, or throw.',
        ),
      );
    });
    return faults;
  });
}

/** `any` switches the compiler off for all that it touches. */
export function noAny(repo: Repo): string[] {
  return sources(repo, ALL, true).flatMap((file) => {
    const faults: string[] = [];
    walk(file.tree, (node) => {
      if (node.kind !== ts.SyntaxKind.AnyKeyword) return;
      faults.push(
        faultAt(file, node, '`any` hides mistakes from the compiler. Use `unknown` and a guard.'),
      );
    });
    return faults;
  });
}

/** A colon or dashes, then at least three words. */
const REASON = String.raw`[:–-]+\s*\S+\s+\S+\s+\S+`;
/** The brackets keep this file from matching itself. */
const SILENCED = new RegExp(
  [
    '@ts-(?:ignore|nocheck).*',
    `@ts-(?:expect-error)(?!\\s*${REASON}).*`,
    `biome-(?:ignore)(?:-all)?\\s+[\\w/]+(?!\\s*${REASON}|[\\w/]).*`,
  ].join('|'),
  'g',
);

/** A check is switched off only in one place, and only with a reason. */
export function noSilencing(repo: Repo): string[] {
  return sources(repo, ALL, true).flatMap((file) =>
    faultsMatching(
      file,
      SILENCED,
      (matched) =>
        `“${matched.trim()}” silences a check without a reason. Mend the cause, or say after a colon why ` +
        'the check is wrong here; to the compiler, expect the error, never ignore it.',
    ),
  );
}
