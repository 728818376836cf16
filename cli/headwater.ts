import { answerLines, FileError, UsageError } from './run-lines.ts';
import { alignVerb } from './verbs/align.ts';
import { analyzeVerb } from './verbs/analyze.ts';
import { compareVerb } from './verbs/compare.ts';
import { factChecksVerb } from './verbs/fact-checks.ts';
import { lookupVerb } from './verbs/lookup.ts';
import { matchVerb } from './verbs/match.ts';
import { packBuildVerb } from './verbs/pack-build.ts';
import { packCheckVerb, packDiffVerb, packMergeVerb } from './verbs/pack-compare.ts';
import { packExportVerb } from './verbs/pack-export.ts';
import { packKeyVerb, packSignVerb, packVerifyVerb } from './verbs/pack-sign.ts';
import { selectVerb } from './verbs/select.ts';

const USAGE = `headwater: the engine of Headwater outside the browser

  headwater analyze [--jsonl]                  an article in, what it shows out
  headwater match --library PACK [--jsonl]     an article in, the stored stories it tells out
  headwater lookup --library PACK [--jsonl]    words in, the stored quotations that hold them out
  headwater align [--jsonl]                    a printed quotation and what was said in, the differences out
  headwater compare [--jsonl]                  two articles in, whether they tell one story and what is copied out
  headwater pack build [FOLDER] [--id ID --title T --description D --curator NAME --contact ADDRESS --licence L]
                                               articles in, one a line, or a folder of saved pages, a pack in JSON
                                               Lines form out
  headwater pack check [--strict] PACK         what a pack is refused for or contradicts itself in, a line each; exit 1 on
                                               either, and with --strict on what is only doubtful too
  headwater pack diff PACK PACK                what another edition adds, removes and changes, a line each
  headwater pack merge [--licence TEXT] PACK PACK…   one pack out, in JSON Lines form
  headwater pack key FILE                      a new private key into FILE, and the words it goes by out
  headwater pack export PACK --as FORM         the pack as schema-org, annotations, markdown, csv, csl-json or jsonl
  headwater pack sign PACK --key FILE          the signature to publish beside the pack out
  headwater pack verify PACK SIGNATURE         whether it is of this file, and the words of its key out
  headwater fact-checks FILE [--as record|claim-review]
                                               the fact checks of a file, or why one is refused, a line each
  headwater select [--jsonl]                   an article in, its fingerprint and sentence selectors out

With --jsonl, one JSON object a line on standard input and one answer a line, in order.
Without it, one JSON object on standard input; exit 1 when it cannot be answered.
`;

/** The verbs on packs. Exit 1 when a pack would be refused or contradicts itself, a signature is of another file, or no story came of what was built. */
async function packVerbs([verb, ...options]: readonly string[]): Promise<number> {
  const { stdin, stdout, stderr } = process;
  switch (verb) {
    case 'build':
      return (await packBuildVerb(options, stdin, stdout, stderr)) ? 0 : 1;
    case 'check':
      return (await packCheckVerb(options, stdout)) ? 0 : 1;
    case 'diff':
      await packDiffVerb(options, stdout);
      return 0;
    case 'merge':
      await packMergeVerb(options, stdout, stderr);
      return 0;
    case 'export':
      await packExportVerb(options, stdout);
      return 0;
    case 'key':
      await packKeyVerb(options, stdout);
      return 0;
    case 'sign':
      await packSignVerb(options, stdout, stderr);
      return 0;
    case 'verify':
      return (await packVerifyVerb(options, stdout)) ? 0 : 1;
    default:
      throw new UsageError(`there is no verb “pack ${verb ?? ''}”`);
  }
}

const exitOf = (isUsable: boolean) => (isUsable ? 0 : 1);

/** Exit 0 when all was answered, 1 when the one object that came could not be, 2 for unusable arguments or files. */
async function main(argv: readonly string[]): Promise<number> {
  const [verb, ...rest] = argv;
  const isLines = rest.includes('--jsonl');
  const options = rest.filter((word) => word !== '--jsonl');
  if (verb !== undefined && rest.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    switch (verb) {
      case 'analyze':
        return exitOf(
          await answerLines(process.stdin, process.stdout, isLines, analyzeVerb(options)),
        );
      case 'match':
        return exitOf(
          await answerLines(process.stdin, process.stdout, isLines, await matchVerb(options)),
        );
      case 'lookup':
        return exitOf(
          await answerLines(process.stdin, process.stdout, isLines, await lookupVerb(options)),
        );
      case 'align':
        return exitOf(
          await answerLines(process.stdin, process.stdout, isLines, alignVerb(options)),
        );
      case 'compare':
        return exitOf(
          await answerLines(process.stdin, process.stdout, isLines, compareVerb(options)),
        );
      case 'pack':
        return await packVerbs(options);
      case 'fact-checks':
        return (await factChecksVerb(options, process.stdout)) ? 0 : 1;
      case 'select':
        return exitOf(
          await answerLines(process.stdin, process.stdout, isLines, selectVerb(options)),
        );
      case undefined:
      case '--help':
        process.stdout.write(USAGE);
        return verb === undefined ? 2 : 0;
      default:
        throw new UsageError(`there is no verb “${verb}”`);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const usage = error instanceof FileError ? '' : `\n${USAGE}`;
    process.stderr.write(`headwater: ${error.message}\n${usage}`);
    return 2;
  }
}

// Whoever reads the answers may stop before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await main(process.argv.slice(2));
