import ts from 'typescript';
import { type Repo, sources } from './repo.ts';
import { faultAt, walk } from './syntax.ts';

const SHIPPED = ['lib', 'components', 'entrypoints'];
/** The one file that speaks to other hosts. */
const SPEAKS = 'lib/platform/fetch-pack.ts';
const WAYS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
]);

/** Whether the call fetches a file of the extension itself. */
const isOwnFile = ({ parent }: ts.Node) =>
  ts.isCallExpression(parent) &&
  /^browser\.runtime\.getURL\(/.test(parent.arguments[0]?.getText() ?? '');

/** Whether a name only stands for something else: a property or a word of a type. */
const isName = (node: ts.Identifier) =>
  (ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent)) &&
  node.parent.name === node;

/** Nothing that ships speaks to a host, but for the one file that fetches subscribed packs. */
export function network(repo: Repo): string[] {
  return sources(repo, SHIPPED).flatMap((file) => {
    if (file.path === SPEAKS) return [];
    const faults: string[] = [];
    walk(file.tree, (node) => {
      if (!ts.isIdentifier(node) || !WAYS.has(node.text) || isOwnFile(node) || isName(node)) return;
      faults.push(
        faultAt(
          file,
          node,
          `${node.text} could reach a host: only ${SPEAKS} may, for packs that the reader subscribed ` +
            'to. A file of the extension is fetched by browser.runtime.getURL.',
        ),
      );
    });
    return faults;
  });
}
