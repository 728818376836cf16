import type { Repo } from './repo.ts';

/** Every entry point is a folder, and no two share a name up to the first dot. */
export function entrypoints(repo: Repo): string[] {
  const paths = [...repo.keys()].filter((path) => path.startsWith('entrypoints/'));
  const loose = paths
    .filter((path) => path.split('/').length === 2)
    .map(
      (path) =>
        `${path}: an entry point is a folder, so that what it needs can stand beside it. Move it to ` +
        `${path.replace(/\.\w+$/, '')}/index.`,
    );
  const folders = [...new Set(paths.filter((path) => path.split('/').length > 2).map(folderOf))];
  const twins = folders.flatMap((folder, index) => {
    const twin = folders.slice(0, index).find((other) => stem(other) === stem(folder));
    return twin
      ? [
          `entrypoints/${folder}: shares its name up to the first dot with ${twin}, and WXT builds only one of ` +
            'the two without a word. Rename one.',
        ]
      : [];
  });
  const empty = folders
    .filter((folder) => !paths.some((path) => isStart(path, folder)))
    .map(
      (folder) => `entrypoints/${folder}: has no index.ts, index.tsx or index.html to start from.`,
    );
  return [...loose, ...twins, ...empty];
}

const folderOf = (path: string) => path.split('/')[1] ?? '';
const stem = (folder: string) => folder.split('.')[0];
const isStart = (path: string, folder: string) =>
  /^(?:index\.tsx?|index\.html)$/.test(path.replace(`entrypoints/${folder}/`, ''));
