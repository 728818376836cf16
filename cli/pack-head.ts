import { parseArgs } from 'node:util';
import { PACK_CONTEXT } from '../lib/core/pack/context.ts';
import { NO_LICENCE } from '../lib/core/pack/no-licence.ts';
import type { PackHead } from '../lib/core/pack/pack.ts';
import { readPack } from '../lib/core/pack/read-pack.ts';
import { FileError, UsageError } from './run-lines.ts';

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  id: TEXT,
  title: TEXT,
  description: TEXT,
  curator: TEXT,
  contact: TEXT,
  licence: TEXT,
};

/** What a pack says of itself before its outlets are known, and the words beside its options. */
export interface HeadOptions {
  readonly head: PackHead;
  readonly rest: readonly string[];
  /** Whether a licence is among the options: nobody else can give it. */
  readonly isLicensed: boolean;
}

/**
 * The head of a pack from the options of a command (`--id`, `--title`, …), each with a stand-in where it is
 * not given. `on` is the day of its publication. A `FileError` says in words which
 * option the format refuses; a `UsageError`, which one there is not.
 */
export function readHeadOptions(options: readonly string[], on: string): HeadOptions {
  const { values, positionals } = parse(options);
  const head: PackHead = {
    '@context': PACK_CONTEXT,
    format: 'headwater-pack',
    version: 1,
    id: values.id ?? 'built-pack',
    title: values.title ?? 'Built pack',
    description:
      values.description ??
      'Stories built from articles by the headwater command. It holds no article text.',
    curator: { name: values.curator ?? 'headwater pack build', contact: values.contact ?? null },
    published: on,
    licence: values.licence ?? NO_LICENCE,
    outlets: [],
  };
  const checked = readPack({ ...head, stories: [] });
  if (checked.ok) return { head, rest: positionals, isLicensed: values.licence !== undefined };
  throw new FileError(refusalOf(checked.detail));
}

/** A refusal begins with the path of the field. */
function refusalOf(detail: string): string {
  const [field = ''] = detail.split(/[^a-z]/, 1);
  if (field === 'id')
    return '--id takes small letters, digits and hyphens, such as “my-pack”, 80 at most, a letter or digit first';
  const option = field === 'curator' ? '--curator or --contact' : `--${field}`;
  return `what ${option} gives is empty, too long or holds what cannot be seen`;
}

function parse(options: readonly string[]) {
  try {
    return parseArgs({ args: [...options], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}
