import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One file of the repository. */
export interface RepoFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Its syntax when it is TypeScript, else null. */
  readonly tree: ts.SourceFile | null;
}

/** The files of the repository by path, as far as they are text. */
export type Repo = ReadonlyMap<string, RepoFile>;

/** A rule: one sentence for each fault, with its place, why it is one and what to do; none when it holds. */
export type Rule = (repo: Repo) => readonly string[];

const PICTURE = /\.(?:png|jpe?g|webp|ico|woff2?)$/;

/** Reads every text file below the working directory that `.gitignore` does not name. */
export function readRepo(): Repo {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean);
  const isIgnored = (name: string) =>
    name === '.git' ||
    ignored.some((line) => line === name || (line.startsWith('*') && name.endsWith(line.slice(1))));
  const files = new Map<string, RepoFile>();
  const read = (folder: string) => {
    for (const entry of readdirSync(folder || '.', { withFileTypes: true })) {
      if (isIgnored(entry.name)) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) read(path);
      else if (PICTURE.test(path)) files.set(path, { path, text: '', tree: null });
      else files.set(path, toFile(path, readFileSync(join(path), 'utf8')));
    }
  };
  read('');
  return files;
}

/** A repository made of literal texts by path; parsed like a real one. */
export function repoOf(texts: Readonly<Record<string, string>>): Repo {
  return new Map(Object.entries(texts).map(([path, text]) => [path, toFile(path, text)]));
}

/** The repository with `changes` in place of, or beside, what it holds. */
export function withChanges(repo: Repo, changes: Readonly<Record<string, string>>): Repo {
  return new Map([...repo, ...repoOf(changes)]);
}

/** The TypeScript files in any of `folders`; the tests among them only when `tests` says so. */
export function sources(repo: Repo, folders: readonly string[], tests = false): SourceFile[] {
  return [...repo.values()].filter(
    (file): file is SourceFile =>
      file.tree !== null &&
      folders.some((folder) => file.path.startsWith(`${folder}/`)) &&
      (tests || !isTest(file.path)),
  );
}

/** A file that has syntax. */
export type SourceFile = RepoFile & { readonly tree: ts.SourceFile };

/** Tests, and what serves only them. */
export function isTest(path: string): boolean {
  return (
    /\.(?:test|cases|spec)\.tsx?$/.test(path) || path.startsWith('tests/') || HELPERS.has(path)
  );
}

/** Helpers of tests that stand beside the code they help to test. */
const HELPERS: ReadonlySet<string> = new Set(['components/wording/render-with-text.tsx']);

function toFile(path: string, text: string): RepoFile {
  const tree = /\.tsx?$/.test(path)
    ? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    : null;
  return { path, text, tree };
}
