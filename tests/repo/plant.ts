import { type Repo, withChanges } from './repo.ts';

const LOCALE = 'public/_locales/en/messages.json';

/** A fault that a rule has to notice, planted into a copy of the repository that it is given. */
export interface Plant {
  readonly rule: string;
  readonly fault: string;
  readonly plant: (repo: Repo) => Repo;
  /** What the report has to say. */
  readonly says: RegExp;
}

/** The text of a file with one piece exchanged; throws when the piece is not there. */
export function edited(repo: Repo, path: string, piece: string | RegExp, by: string): Repo {
  const text = repo.get(path)?.text ?? '';
  const changed = text.replace(piece, by);
  if (changed === text) throw new Error(`${path} does not hold ${piece}: the plant needs care.`);
  return withChanges(repo, { [path]: changed });
}

/** The repository with one more message, in English or in the language of `path`. */
export const withKey = (repo: Repo, key: string, message: string, path = LOCALE) =>
  edited(repo, path, '{', `{ ${JSON.stringify(key)}: ${JSON.stringify({ message })},`);
