import ts from 'typescript';
import { PAGE_SCRIPT } from './import-graph.ts';
import { type Repo, type SourceFile, sources } from './repo.ts';
import { faultAt, literal, walk } from './syntax.ts';

const PROTOCOL = 'lib/messaging/protocol.ts';

/** Every message of the protocol has a doc line, a guard, a handler and a test. */
export function messages(repo: Repo): string[] {
  const [protocol] = sources(repo, ['lib/messaging']).filter(({ path }) => path === PROTOCOL);
  if (!protocol) return [`${PROTOCOL}: is missing, and with it the list of messages.`];
  const guards = keysOfObjects(sources(repo, ['lib/messaging']));
  const inWorker = keysIn(sources(repo, ['entrypoints/background']));
  const inPages = keysIn(
    sources(repo, ['entrypoints']).filter(({ path }) => PAGE_SCRIPT.test(path)),
  );
  const tested = literalsIn(
    sources(repo, ['lib', 'components', 'entrypoints', 'cli', 'tests'], true).filter(
      ({ path }) => /\.(?:test|spec)\.tsx?$/.test(path) && path !== 'tests/repo.test.ts',
    ),
  );
  return directionsOf(protocol).flatMap(({ name: direction, members }) => {
    const table = `${direction.charAt(0).toLowerCase()}${direction.slice(1)}Guards`;
    const isToPage = direction.endsWith('ToPage');
    return members.flatMap((member) => {
      const type = nameOf(member);
      const lacks = (what: string) => [faultAt(protocol, member, `“${type}” ${what}`)];
      return [
        ...(ts.getJSDocCommentsAndTags(member).length > 0
          ? []
          : lacks('has no doc line. Say above it, in one line, what it asks or tells.')),
        ...(guards.get(table)?.has(type)
          ? []
          : lacks(`has no guard: its payload would be trusted. Add one to ${table}.`)),
        ...((isToPage ? inPages : inWorker).has(type)
          ? []
          : lacks(
              `has no handler: it would never be answered. Add one in entrypoints/${isToPage ? 'probe or entrypoints/reader' : 'background'}.`,
            )),
        ...(tested.has(type)
          ? []
          : lacks(
              'is named in no test. Add a test that sends it, beside lib/messaging or a handler.',
            )),
      ];
    });
  });
}

/** The maps of the protocol: interfaces named `AToB`. */
function directionsOf(protocol: SourceFile) {
  return protocol.tree.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name }) => /[a-z]To[A-Z]/.test(name.text))
    .map(({ name, members }) => ({ name: name.text, members: [...members] }));
}

const nameOf = (member: { readonly name?: ts.PropertyName | undefined }) =>
  literal(member.name) ?? member.name?.getText() ?? '';

/** For each constant that holds an object, the keys of it. */
function keysOfObjects(files: readonly SourceFile[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    walk(file.tree, (node) => {
      if (!ts.isVariableDeclaration(node) || !node.initializer) return;
      if (!ts.isObjectLiteralExpression(node.initializer)) return;
      found.set(node.name.getText(), new Set(node.initializer.properties.map(nameOf)));
    });
  }
  return found;
}

function keysIn(files: readonly SourceFile[]): Set<string> {
  const keys = new Set<string>();
  for (const file of files) {
    walk(file.tree, (node) => {
      if (ts.isObjectLiteralElementLike(node)) keys.add(nameOf(node));
    });
  }
  return keys;
}

function literalsIn(files: readonly SourceFile[]): Set<string> {
  const found = new Set<string>();
  for (const file of files) {
    walk(file.tree, (node) => {
      const text = literal(node);
      if (text !== null) found.add(text);
    });
  }
  return found;
}
