import { describe, expect, test } from 'vitest';
import { noAny, noConsole, noSilencing } from './repo/code-words.ts';
import { colours } from './repo/colours.ts';
import { corePurity } from './repo/core-purity.ts';
import { documentLinks, layerTable, readmeTree } from './repo/documents.ts';
import { entrypoints } from './repo/entrypoints.ts';
import { fileCeiling, fileMedian } from './repo/file-size.ts';
import { frozenSchemas } from './repo/frozen-schemas.ts';
import { oneWordAConcept } from './repo/glossary.ts';
import { cycles, pageWeight } from './repo/import-graph.ts';
import { layers } from './repo/layers.ts';
import { calmWords, localesWhole } from './repo/locales.ts';
import { logicalStyles } from './repo/logical-styles.ts';
import { messages } from './repo/messages.ts';
import { migrations } from './repo/migrations.ts';
import { network } from './repo/network.ts';
import { publishedSchema } from './repo/pack-json-schema.ts';
import { PLANTS } from './repo/planted.ts';
import { type Rule, readRepo } from './repo/repo.ts';
import { selfContained } from './repo/self-contained.ts';
import { keysExist, keysSound, keysUsed } from './repo/wording.ts';
import { writePaths } from './repo/write-paths.ts';

/** The rules of the repository that no other tool holds, by name, with what each promises. */
const RULES: Readonly<Record<string, { readonly promise: string; readonly rule: Rule }>> = {
  layers: { promise: 'each layer imports only what it may', rule: layers },
  cycles: { promise: 'imports do not go in a ring', rule: cycles },
  pageWeight: { promise: 'scripts in the page load no library of the worker', rule: pageWeight },
  corePurity: { promise: 'core reaches nothing of the outside world', rule: corePurity },
  network: { promise: 'one file alone speaks to other hosts', rule: network },
  noConsole: { promise: 'what ships writes nothing to the console', rule: noConsole },
  noAny: { promise: 'nothing is typed `any`', rule: noAny },
  noSilencing: { promise: 'no check is silenced without a reason', rule: noSilencing },
  fileCeiling: { promise: 'no file is above the ceiling', rule: fileCeiling },
  fileMedian: { promise: 'files are of a size that a reader can hold', rule: fileMedian },
  entrypoints: { promise: 'entry points are folders with names of their own', rule: entrypoints },
  messages: { promise: 'each message has doc line, guard, handler and test', rule: messages },
  migrations: { promise: 'migrations are numbered, listed, tested and frozen', rule: migrations },
  writePaths: {
    promise: 'the faults of every write path are tried',
    rule: writePaths,
  },
  frozenSchemas: { promise: 'what readers of each schema have is kept', rule: frozenSchemas },
  keysExist: { promise: 'each key that code names is worded', rule: keysExist },
  keysUsed: { promise: 'each key that is worded is used', rule: keysUsed },
  keysSound: { promise: 'plurals and places of the wording are whole', rule: keysSound },
  localesWhole: { promise: 'every language words what English words', rule: localesWhole },
  calmWords: { promise: 'nothing that is said to a reader shouts', rule: calmWords },
  oneWordAConcept: {
    promise: 'each language has one word a concept, and one way to address the reader',
    rule: oneWordAConcept,
  },
  logicalStyles: { promise: 'styles name no side of the page', rule: logicalStyles },
  colours: { promise: 'colours stand in the theme', rule: colours },
  publishedSchema: { promise: 'the JSON Schema is that of the code', rule: publishedSchema },
  selfContained: { promise: 'the project speaks of itself alone', rule: selfContained },
  readmeTree: { promise: 'the tree in README is the real one', rule: readmeTree },
  layerTable: { promise: 'the layer table in the documents is the rule', rule: layerTable },
  documentLinks: { promise: 'links in documents lead somewhere', rule: documentLinks },
};

const repo = readRepo();

describe('the repository', () => {
  test.each(Object.values(RULES))('$promise', ({ rule }) => {
    expect(rule(repo)).toEqual([]);
  });
});

describe('a rule notices what it forbids', () => {
  test.each(PLANTS)('$rule: $fault', ({ rule, plant, says }) => {
    const report = RULES[rule]?.rule(plant(repo)) ?? [];
    expect(report.join('\n')).toMatch(says);
  });

  test('every rule is tried', () => {
    const tried = new Set(PLANTS.map(({ rule }) => rule));
    expect(Object.keys(RULES).filter((rule) => !tried.has(rule))).toEqual([]);
  });
});
