import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What was asked of a command that prints figures. */
export interface Arguments {
  /** The names given, or all of them. */
  readonly chosen: readonly string[];
  /** The folder of labelled cases. */
  readonly data: string;
  readonly json: boolean;
  readonly write: string | undefined;
  /** Those of the command's own flags that were given. */
  readonly flags: ReadonlySet<string>;
}

/** The options that every such command takes, for the end of its usage. */
export const COMMON_USAGE = `  --data DIR    the folder of labelled cases (default ../shared/eval)
  --json        one flat JSON object of numbers instead of tables
  --write FILE  puts the tables into a document, between its marks`;

/**
 * Reads the command line. Answers the exit code instead when nothing is to be measured: 0 after
 * --help, 2 for an option or a name (of `names`) that is not there.
 */
export function readArguments(
  names: readonly string[],
  usage: string,
  flags: readonly string[] = [],
): Arguments | number {
  const tell = (message: string, code: number) => {
    process.stderr.write(`${message}${usage}`);
    return code;
  };
  const own = flags.map((flag) => [flag, { type: 'boolean' as const }]);
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        ...Object.fromEntries(own),
        data: { type: 'string', default: '../shared/eval' },
        json: { type: 'boolean' },
        write: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return tell(`${error instanceof Error ? error.message : String(error)}\n\n`, 2);
  }
  const { values, positionals } = parsed;
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) return tell(`there is no “${unknown.join('”, “')}”\n\n`, 2);
  if (values.help) return tell('', 0);
  return {
    chosen: positionals.length === 0 ? names : positionals,
    data: resolve(String(values.data)),
    json: values.json === true,
    write: typeof values.write === 'string' ? values.write : undefined,
    flags: new Set(flags.filter((flag) => values[flag] === true)),
  };
}
