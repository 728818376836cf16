import { type Repo, sources } from './repo.ts';
import { importsOf } from './syntax.ts';

const PRODUCT = ['entrypoints', 'components', 'lib', 'cli'];

/** For each file of the product, what it imports and still imports after compiling. */
function graphOf(repo: Repo): Map<string, string[]> {
  return new Map(
    sources(repo, PRODUCT).map((file) => [
      file.path,
      importsOf(file)
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ path, from }) => path ?? from),
    ]),
  );
}

/** A file that imports itself through others cannot be read, or loaded, before it. */
export function cycles(repo: Repo): string[] {
  const graph = graphOf(repo);
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const ring = [...trail.slice(start), path].join(' → ');
      faults.push(`${path}: imports go in a ring: ${ring}. Move what both need into a third file.`);
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return faults;
}

/** What every page would have to load and parse, although a smaller way is there. */
const TOO_HEAVY: Readonly<Record<string, string>> = {
  'webextension-polyfill': 'use `lib/platform/page-api.ts`, the native API',
  valibot: 'write the guard by hand, as in `lib/messaging/page-guards.ts`',
  idb: 'the store belongs to the worker; ask it by a message',
};

/** The folders of the scripts that run in pages. */
export const PAGE_SCRIPT = /^entrypoints\/(?:probe|reader)\//;

/** Scripts in the page stay light: nothing they load leads to a library of the worker. */
export function pageWeight(repo: Repo): string[] {
  const graph = graphOf(repo);
  const starts = [...graph.keys()].filter((path) => PAGE_SCRIPT.test(path));
  const faults: string[] = [];
  const seen = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const advice = TOO_HEAVY[path];
    if (advice) {
      faults.push(
        `${[...trail, path].join(' → ')}: a page would load ${path}, which costs kilobytes on every ` +
          `page. Instead: ${advice}.`,
      );
    }
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
  };
  for (const start of starts) visit(start, []);
  return faults;
}
