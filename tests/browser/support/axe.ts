import axe from 'axe-core';
import { HOST_ELEMENT } from './closed-root.ts';

/** Source text that defines `axe`; evaluated, since extension pages refuse inline scripts. */
export const AXE_SOURCE: string = axe.source;

/** Source of a function from a result to its faults: one line for each, with where it is. */
const FAULTS = `({ violations }) => violations.flatMap(
  ({ id, help, nodes }) => nodes.map(({ target }) => id + ': ' + help + ' at ' + target.join(' ')),
)`;

/** An expression for a promise of the faults on the page. */
export const AXE_RUN = `axe.run(document).then(${FAULTS})`;

/**
 * The same for what the extension draws in a page, once its root has been opened to the page's own
 * scripts. Rejects when axe could not judge the colours within, since what it cannot see is no fault.
 */
export const AXE_RUN_IN_ROOT = `axe.run('${HOST_ELEMENT}').then((result) => {
  const isWithin = ({ target: [path] }) => Array.isArray(path) && path[0] === '${HOST_ELEMENT}';
  const judged = [...result.passes, ...result.violations].filter(({ id }) => id === 'color-contrast');
  if (!judged.some(({ nodes }) => nodes.some(isWithin))) throw new Error('No colour was judged.');
  return (${FAULTS})(result);
})`;
