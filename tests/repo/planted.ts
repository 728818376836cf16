import { edited, type Plant, withKey } from './plant.ts';
import { WORDING_PLANTS } from './planted-wording.ts';
import { repoOf, withChanges } from './repo.ts';

/** Texts that a rule forbids, put together here so that this file itself keeps the rules. */
const SILENCER = ['@ts', 'ignore'].join('-');
const LINTER = ['biome', 'ignore'].join('-');
const HOST = ['registry', 'npmjs', 'org'].join('.');
const HOME = ['', 'home', 'somebody', 'notes.md'].join('/');
const OUTSIDE = ['..', 'shared', 'seeds'].join('/');
const TRACKER = ['issue', '#12'].join(' ');

const PROTOCOL = 'lib/messaging/protocol.ts';

const lines = (count: number) => 'export const x = 1;\n'.repeat(count);

/** For every rule at least one fault, so that no rule can go blind unseen. */
export const PLANTS: readonly Plant[] = [
  ...(
    [
      ['lib/core/x.ts', "import { openDB } from 'idb';", 'idb in core'],
      ['lib/core/x.ts', "import '../app/ports.ts';", 'a use-case in core'],
      ['lib/app/x.ts', "import '../store/open.ts';", 'the store in a use-case'],
      [
        'lib/page/x.ts',
        "import '../platform/browser.ts';",
        'the extension API beside the document',
      ],
      ['lib/store/x.ts', "import '../messaging/answer.ts';", 'messages in the store'],
      ['lib/messaging/x.ts', "import type { A } from 'webextension-polyfill';", 'polyfill types'],
      ['lib/messaging/x.ts', "import '../app/ports.ts';", 'a use-case in messaging'],
      [PROTOCOL, "import * as v from 'valibot';", 'a library in the protocol'],
      ['lib/platform/x.ts', "import '../core/span.ts';", 'core in the platform'],
      [
        'components/x.tsx',
        "import '../lib/messaging/send-to-background.ts';",
        'messages in a component',
      ],
      [
        'components/x.tsx',
        "import m from '../public/_locales/en/messages.json';",
        'the catalogue itself',
      ],
      [
        'components/popup/x.tsx',
        "import '../wording/render-with-text.tsx';",
        'a test helper in what ships',
      ],
      ['eval/x.ts', "import '../lib/store/open.ts';", 'the store in the measurement'],
      ['entrypoints/popup/x.ts', "import '../background/index.ts';", 'an entry point in another'],
      ['entrypoints/popup/x.ts', "import 'valibot';", 'a package that is not wiring'],
      ['cli/x.ts', "const a = await import('../lib/store/open.ts');", 'the store in the command'],
    ] as const
  ).map(
    ([path, text, fault]): Plant => ({
      rule: 'layers',
      fault,
      plant: () => repoOf({ [path]: text }),
      says: /must not import/,
    }),
  ),
  {
    rule: 'cycles',
    fault: 'two files that import each other',
    plant: () =>
      repoOf({ 'lib/core/a.ts': "import './b.ts';", 'lib/core/b.ts': "import './a.ts';" }),
    says: /lib\/core\/a\.ts → lib\/core\/b\.ts → lib\/core\/a\.ts/,
  },
  {
    rule: 'pageWeight',
    fault: 'the polyfill behind a script in the page',
    plant: () =>
      repoOf({
        'entrypoints/probe/index.ts': "import '../../lib/platform/browser.ts';",
        'lib/platform/browser.ts': "import browser from 'webextension-polyfill';",
      }),
    says: /a page would load webextension-polyfill/,
  },
  ...(
    [
      ['export const now = () => Date.now();', 'Date.now'],
      ['export const now = () => new Date();', 'new Date'],
      ['export const luck = () => Math.random();', 'Math.random'],
      ["export const got = () => fetch('x');", 'fetch'],
      ["export const base = indexedDB.open('x');", 'indexedDB'],
      ['export const title = () => document.title;', 'document'],
    ] as const
  ).map(
    ([text, fault]): Plant => ({
      rule: 'corePurity',
      fault: `${fault} in core`,
      plant: () => repoOf({ 'lib/core/x.ts': text }),
      says: new RegExp(`uses ${fault.replace('.', '\\.')}`),
    }),
  ),
  {
    rule: 'noConsole',
    fault: 'a log in what ships',
    plant: () => repoOf({ 'lib/page/x.ts': "console.log('here');" }),
    says: /console\.log/,
  },
  {
    rule: 'noAny',
    fault: 'any in a test',
    plant: () => repoOf({ 'lib/core/x.test.ts': 'const x: any = 1;' }),
    says: /`any`/,
  },
  {
    rule: 'noSilencing',
    fault: 'the compiler ignored',
    plant: () => repoOf({ 'lib/core/x.ts': `// ${SILENCER}: for a very good reason\nf();` }),
    says: /silences a check/,
  },
  {
    rule: 'noSilencing',
    fault: 'the linter ignored without a reason',
    plant: () => repoOf({ 'lib/core/x.ts': `// ${LINTER} lint/style/useConst\nf();` }),
    says: /silences a check/,
  },
  {
    rule: 'fileCeiling',
    fault: 'a file of 301 lines',
    plant: () => repoOf({ 'cli/x.ts': lines(301) }),
    says: /cli\/x\.ts:301/,
  },
  {
    rule: 'fileMedian',
    fault: 'files of a few lines',
    plant: () => repoOf({ 'lib/core/x.ts': lines(5), 'lib/core/y.ts': lines(9) }),
    says: /between 30 and 120/,
  },
  {
    rule: 'entrypoints',
    fault: 'two with one name up to the first dot',
    plant: (repo) => withChanges(repo, { 'entrypoints/popup.content/index.ts': '' }),
    says: /first dot/,
  },
  {
    rule: 'entrypoints',
    fault: 'a file in place of a folder',
    plant: (repo) => withChanges(repo, { 'entrypoints/options.html': '' }),
    says: /is a folder/,
  },
  {
    rule: 'messages',
    fault: 'a message with nothing else',
    plant: (repo) =>
      edited(
        repo,
        PROTOCOL,
        'export interface PageToBackground {',
        "$& 'page-left': (x: null) => void;",
      ),
    says: /doc line.*guard.*handler.*no test/s,
  },
  {
    rule: 'migrations',
    fault: 'a gap in the numbers',
    plant: (repo) =>
      withChanges(repo, { 'lib/store/migrations/0999-far.ts': 'const x = { to: 999 };' }),
    says: /without gaps.*never run.*no test.*DATABASE_VERSION/s,
  },
  {
    rule: 'migrations',
    fault: 'a step that leans on the current schema',
    plant: (repo) =>
      edited(repo, 'lib/store/migrations/0001-initial.ts', /^/, "import '../schema.ts';\n"),
    says: /frozen/,
  },
  {
    rule: 'keysExist',
    fault: 'a key that is not worded',
    plant: (repo) => withChanges(repo, { 'lib/core/x.ts': "phrase('phrase_nowhere');" }),
    says: /“phrase_nowhere” is not in/,
  },
  {
    rule: 'keysExist',
    fault: 'too few arguments',
    plant: (repo) => withChanges(repo, { 'components/x.ts': "t('pill_from');" }),
    says: /1 places and gets 0/,
  },
  {
    rule: 'keysUsed',
    fault: 'a key that nothing uses',
    plant: (repo) => withKey(repo, 'popup_forgotten', 'Forgotten'),
    says: /nothing uses “popup_forgotten”/,
  },
  {
    rule: 'keysSound',
    fault: 'a place left out',
    plant: (repo) => withKey(repo, 'popup_places', '$1 and $3'),
    says: /not \$2/,
  },
  {
    rule: 'keysSound',
    fault: 'half of a plural',
    plant: (repo) => withKey(repo, 'popup_pages_one', '$1 page'),
    says: /no “popup_pages_other”/,
  },
  ...WORDING_PLANTS,
  {
    rule: 'colours',
    fault: 'a colour in a component’s style',
    plant: () => repoOf({ 'components/X.css': 'a { color: #fff }' }),
    says: /#fff/,
  },
  {
    rule: 'colours',
    fault: 'a colour as numbers',
    plant: () => repoOf({ 'components/X.css': 'a { color: rgb(0 0 0 / 0.5) }' }),
    says: /rgb\(/,
  },
  {
    rule: 'publishedSchema',
    fault: 'a schema that was changed by hand',
    plant: (repo) => edited(repo, 'public/packs/pack-v1.schema.json', '"type"', '"typo"'),
    says: /npm run schema/,
  },
  {
    rule: 'publishedSchema',
    fault: 'a cap in the page on the format that is not the schema’s',
    plant: (repo) => edited(repo, 'docs/pack-format.md', '`corrections` 100', '`corrections` 50'),
    says: /npm run schema/,
  },
  ...[HOST, HOME, TRACKER, OUTSIDE].map(
    (words): Plant => ({
      rule: 'selfContained',
      fault: `a mention of ${words.split(/[./ ]/).find(Boolean)}`,
      plant: () => repoOf({ 'docs/x.md': `See ${words} for more.` }),
      says: /docs\/x\.md:1/,
    }),
  ),
  {
    rule: 'readmeTree',
    fault: 'a folder that the tree lacks',
    plant: (repo) => withChanges(repo, { 'lib/extra/x.ts': '', 'extra/x.ts': '' }),
    says: /lacks lib\/extra\/.*lacks extra\//s,
  },
  {
    rule: 'readmeTree',
    fault: 'a folder that is gone',
    plant: (repo) => edited(repo, 'README.md', '```text\n', '```text\nghost/ x\n'),
    says: /names ghost\//,
  },
  {
    rule: 'layerTable',
    fault: 'a table that allows more',
    plant: (repo) =>
      edited(repo, 'docs/architecture.md', '| `lib/store` | `lib/core` |', '| `lib/store` | all |'),
    says: /needs the row/,
  },
  {
    rule: 'documentLinks',
    fault: 'a link to nowhere',
    plant: () => repoOf({ 'docs/x.md': '[more](gone.md)' }),
    says: /leads to docs\/gone\.md/,
  },
  {
    rule: 'network',
    fault: 'a second file that fetches',
    plant: () => repoOf({ 'lib/app/x.ts': "await globalThis.fetch('https://a.example/');" }),
    says: /fetch could reach a host/,
  },
  {
    rule: 'writePaths',
    fault: 'a write path that no fault was tried on',
    plant: (repo) =>
      withChanges(repo, {
        'lib/store/x.ts':
          "export const save = (database: Database) => 1;\nexport function saveUntried(database: Database) { return transact(database, ['packs'], async () => 1); }",
      }),
    says: /saveUntried/,
  },
  {
    rule: 'frozenSchemas',
    fault: 'a step that is not the one its fixture was made by',
    plant: (repo) => edited(repo, 'lib/store/migrations/0001-initial.ts', "'packs'", "'bundles'"),
    says: /npm run freeze/,
  },
];
