import { isTest, type Repo, type SourceFile, sources } from './repo.ts';
import { faultAt, type Import, importsOf } from './syntax.ts';

/** What a layer may import: other layers, and packages. */
interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
  /** What the layer is for, said when it imports something else. */
  readonly why: string;
}

/** The layer rule; `docs/architecture.md` shows the same table, and a test holds the two together. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  entrypoints: {
    layers: [
      'lib/app',
      'lib/citation',
      'lib/core',
      'lib/page',
      'lib/store',
      'lib/messaging',
      'lib/platform',
      'components',
    ],
    packages: ['preact', 'wxt'],
    why: 'entry points only wire the layers together',
  },
  components: {
    layers: ['lib/core'],
    packages: ['preact'],
    why: 'components get props and give callbacks, so that they are tested without a browser',
  },
  'lib/app': {
    layers: ['lib/core'],
    packages: [],
    why: 'use-cases get the store and the page as arguments (`ports.ts`), so that they run anywhere',
  },
  'lib/page': {
    layers: ['lib/core'],
    packages: ['@mozilla/readability', 'preact'],
    why: 'it owns the document and nothing else',
  },
  'lib/store': {
    layers: ['lib/core'],
    packages: ['idb'],
    why: 'it owns IndexedDB and nothing else',
  },
  'lib/messaging': {
    layers: ['lib/core', 'lib/platform'],
    packages: ['valibot'],
    why: 'it carries data between contexts and decides nothing',
  },
  'lib/citation': {
    layers: ['lib/core'],
    packages: ['@citation-js/core', '@citation-js/plugin-bibtex'],
    why: 'it owns the citation library, which is loaded only when it is asked for',
  },
  'lib/platform': {
    layers: [],
    packages: ['webextension-polyfill'],
    why: 'it owns the extension API and nothing else',
  },
  'lib/core': {
    layers: [],
    packages: ['valibot'],
    why: 'it is plain thinking: the same in the worker, the page, the command and a test',
  },
  cli: {
    layers: ['lib/core', 'lib/app', 'lib/page'],
    packages: ['node', 'linkedom', '@valibot/to-json-schema'],
    why: 'the command is the engine without a browser: no store, no extension API',
  },
  eval: {
    layers: ['lib/core', 'lib/app', 'lib/page', 'cli'],
    packages: ['node', 'linkedom'],
    why: 'it measures the engine as the command runs it: no store, no extension API',
  },
};

/** Files that may import more than their layer, each for one reason. */
const MORE: readonly { readonly who: RegExp; readonly what: (one: Import) => boolean }[] = [
  // A hook is the one place where a component's question becomes a message.
  {
    who: /^components\/hooks\//,
    what: ({ path }) => path?.startsWith('lib/messaging/send-') === true,
  },
  // The keys of the locale file are a type, so that a misspelt one does not compile.
  {
    who: /^components\//,
    what: ({ path, typeOnly }) => typeOnly && path?.startsWith('public/_locales/') === true,
  },
];

/** Files that may import less than their layer. */
const LESS: readonly { readonly who: string; readonly only: RegExp; readonly why: string }[] = [
  {
    who: 'lib/messaging/protocol.ts',
    only: /^lib\/core\//,
    why: 'both ends read the protocol, so it holds types of core and nothing that runs',
  },
];

const layerOf = (path: string) =>
  Object.keys(LAYERS).find((layer) => path.startsWith(`${layer}/`)) ?? null;

/** The package of a specifier: `preact/hooks` is `preact`, `node:fs` is `node`. */
function packageOf(from: string): string {
  const [first = '', second = ''] = from.split('/');
  return from.startsWith('@') ? `${first}/${second}` : (first.split(':')[0] ?? first);
}

function isAllowed(file: SourceFile, name: string, layer: Layer, one: Import): boolean {
  if (one.path === null) return layer.packages.includes(packageOf(one.from));
  if (isTest(one.path)) return false;
  const target = layerOf(one.path);
  if (target === 'entrypoints' && name === 'entrypoints') return isSameEntrypoint(file, one.path);
  return target === name || (target !== null && layer.layers.includes(target));
}

/** Entry points are apart from each other; the files of one belong together. */
function isSameEntrypoint(file: SourceFile, path: string): boolean {
  return file.path.split('/')[1] === path.split('/')[1];
}

/** Who imports whom. Tests may import anything; nothing that ships may import a test. */
export function layers(repo: Repo): string[] {
  return sources(repo, Object.keys(LAYERS)).flatMap((file) => {
    const name = layerOf(file.path) ?? '';
    const layer = LAYERS[name];
    if (!layer) return [];
    const less = LESS.find(({ who }) => who === file.path);
    return importsOf(file).flatMap((one) => {
      if (MORE.some(({ who, what }) => who.test(file.path) && what(one))) return [];
      if (less && !less.only.test(one.path ?? '')) {
        return [faultAt(file, one.at, `must not import ${one.from}: ${less.why}.`)];
      }
      if (isAllowed(file, name, layer, one)) return [];
      const may = [name, ...layer.layers, ...layer.packages].join(', ');
      return [
        faultAt(
          file,
          one.at,
          `${name} must not import ${one.from}: ${layer.why}. It may import ${may}; ` +
            'move the code, or pass what it needs as an argument.',
        ),
      ];
    });
  });
}
