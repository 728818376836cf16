import { posix } from 'node:path';
import ts from 'typescript';
import type { RepoFile, SourceFile } from './repo.ts';

/** One import, export-from or dynamic import of a file. */
export interface Import {
  /** As written, without a query such as `?inline`. */
  readonly from: string;
  /** The path in the repository that a relative one leads to; null for a package. */
  readonly path: string | null;
  /** Whether it is gone after compiling. */
  readonly typeOnly: boolean;
  readonly at: ts.Node;
}

/** Every import of a file, type-only ones included, in order. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const from = specifier.text.replace(/\?.*$/, '');
    const path = from.startsWith('.') ? posix.join(posix.dirname(file.path), from) : null;
    found.push({ from, path, typeOnly, at: specifier });
  };
  walk(file.tree, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.every((element) => element.isTypeOnly);
}

/** Visits a node and all below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The text of a string literal; null for anything else. */
export function literal(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null;
}

/** A fault at a node of a file, as rules report it. */
export function faultAt(file: SourceFile, node: ts.Node, says: string): string {
  const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
  return `${file.path}:${line + 1}: ${says}`;
}

/** Faults for every match of `pattern` in a file's text; `says` gets the words matched. */
export function faultsMatching(
  file: RepoFile,
  pattern: RegExp,
  says: (matched: string) => string,
): string[] {
  return file.text
    .split('\n')
    .flatMap((text, line) =>
      [...text.matchAll(pattern)].map(([matched]) => `${file.path}:${line + 1}: ${says(matched)}`),
    );
}
