import type { Repo } from './repo.ts';
import { faultsMatching } from './syntax.ts';

interface Mention {
  readonly pattern: RegExp;
  readonly why: string;
  /** Files where it may stand. */
  readonly allowed?: RegExp;
}

const MENTIONS: readonly Mention[] = [
  {
    pattern:
      /\b(?:registry\.(?:npmjs|yarnpkg)\.\w+|unpkg\.com|cdn\.jsdelivr\.net|npm\.pkg\.github\.com)/g,
    why: 'names a host to fetch packages from. Which one serves is the builder’s choice: leave it out, or point into node_modules.',
  },
  {
    pattern: /"resolved": "https?:[^"]*/g,
    why: 'ties the lock file to one host. Keep omit-lockfile-registry-resolved in .npmrc and install again.',
  },
  {
    pattern: /(?<![\w.])(?:\/(?:home|root|work|Users)\/[\w.-]+|[A-Z]:\\\w+)/g,
    why: 'is a path of one machine. Use a path from the root of the repository, or the system’s temporary folder.',
  },
  {
    pattern: /(?<!\.)\.\.\/shared\b/g,
    why: 'lies outside the repository. Only tests may look there, and they must do without.',
    allowed: /^(?:tests|eval|bench)\//,
  },
  {
    pattern: /\bissue\s#\d+|\b(?:this|last|previous|next|earlier) session\b/gi,
    why: 'speaks of how the work was done. Say what holds of the code; a bug elsewhere is named by its address.',
  },
];

/** The project speaks of itself alone, and is the same on every machine. */
export function selfContained(repo: Repo): string[] {
  return [...repo.values()].flatMap((file) =>
    MENTIONS.filter(({ allowed }) => !allowed?.test(file.path)).flatMap(({ pattern, why }) =>
      faultsMatching(file, pattern, (matched) => `“${matched}” ${why}`),
    ),
  );
}
