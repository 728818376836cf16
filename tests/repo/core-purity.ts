import ts from 'typescript';
import { type Repo, sources } from './repo.ts';
import { faultAt, walk } from './syntax.ts';

/** Names of the world outside. The core's compiler settings know some of them from workers. */
const WORLD = new Set([
  'document',
  'window',
  'self',
  'navigator',
  'location',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'indexedDB',
  'localStorage',
  'caches',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'browser',
  'chrome',
  'process',
]);
const CLOCK_AND_CHANCE = new Set(['Date.now', 'Math.random']);

const WHY =
  'core has no document, database, network, clock or chance, so that the same input always gives the ' +
  'same answer. Let the caller pass the value in.';

/** Nothing in `lib/core` reaches the outside world by a global name. */
export function corePurity(repo: Repo): string[] {
  return sources(repo, ['lib/core']).flatMap((file) => {
    const faults: string[] = [];
    const own = namesDeclaredIn(file.tree);
    walk(file.tree, (node) => {
      const name = worldly(node);
      if (name && !own.has(name)) faults.push(faultAt(file, node, `uses ${name}: ${WHY}`));
    });
    return faults;
  });
}

/** Names that a file gives to something of its own: a parameter `document` is no page. */
function namesDeclaredIn(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    const declares =
      ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}

/** The name under which a node reaches the outside world; null when it does not. */
function worldly(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const name = `${node.expression.getText()}.${node.name.text}`;
    return CLOCK_AND_CHANCE.has(name) ? name : null;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return node.arguments?.length ? null : 'new Date()';
  }
  if (!ts.isIdentifier(node) || !WORLD.has(node.text)) return null;
  const { parent } = node;
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodSignature(parent)) &&
      parent.name === node);
  return isMember ? null : node.text;
}
