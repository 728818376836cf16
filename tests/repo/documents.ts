import { posix } from 'node:path';
import { LAYERS } from './layers.ts';
import type { Repo } from './repo.ts';

/** Folders whose own folders the tree shows. */
const HAS_ROOMS: ReadonlySet<string> = new Set(['components', 'lib']);

/** README's tree names exactly the folders that there are. */
export function readmeTree(repo: Repo): string[] {
  const tree = /```text\n([\s\S]*?)```/.exec(repo.get('README.md')?.text ?? '')?.[1];
  if (!tree) return ['README.md: has no tree of the project in a ```text block. Add one.'];
  const shown = new Set(
    tree.split('\n').flatMap((line) => /^\s*([\w./-]+\/)\s/.exec(line)?.[1] ?? []),
  );
  const real = new Set(
    [...repo.keys()].flatMap((path) => {
      const [top, second, ...rest] = path.split('/');
      if (second === undefined) return [];
      return HAS_ROOMS.has(top ?? '') && rest.length > 0
        ? [`${top}/`, `${top}/${second}/`]
        : [`${top}/`];
    }),
  );
  return [
    ...[...real]
      .filter((folder) => !shown.has(folder))
      .map(
        (folder) => `README.md: its tree lacks ${folder}. Add it with one line on what it is for.`,
      ),
    ...[...shown]
      .filter((folder) => !real.has(folder))
      .map((folder) => `README.md: its tree names ${folder}, which is not there. Take it out.`),
  ];
}

/** The table of layers in `docs/architecture.md` says what the check holds. */
export function layerTable(repo: Repo): string[] {
  const text = repo.get('docs/architecture.md')?.text ?? '';
  return Object.entries(LAYERS).flatMap(([layer, { layers, packages }]) => {
    const cells = [`\`${layer}\``, names(layers), names(packages)].join(' | ');
    return text.includes(`| ${cells} |`)
      ? []
      : [
          `docs/architecture.md: its layer table differs from the rule. It needs the row “| ${cells} |”.`,
        ];
  });
}

const names = (list: readonly string[]) => list.map((name) => `\`${name}\``).join(', ') || '–';

/** Links and pictures of a document lead to files that are there. */
export function documentLinks(repo: Repo): string[] {
  return [...repo.values()]
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)\s#]+)[^)]*\)|(?:src|srcset)="(?!https?:)([^"]+)"/g)]
        .map(([, link, source]) => posix.join(posix.dirname(path), link ?? source ?? ''))
        .filter((target) => !exists(repo, target))
        .map(
          (target) =>
            `${path}: leads to ${target}, which is not there. Mend the link or add the file.`,
        ),
    );
}

function exists(repo: Repo, target: string): boolean {
  const folder = target.endsWith('/') ? target : `${target}/`;
  return repo.has(target) || [...repo.keys()].some((path) => path.startsWith(folder));
}
