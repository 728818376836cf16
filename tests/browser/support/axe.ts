import axe from 'axe-core';

/** Source text that defines `axe`; evaluated, since extension pages refuse inline scripts. */
export const AXE_SOURCE: string = axe.source;

/** An expression for a promise of the faults on the page: one line for each, with where it is. */
export const AXE_RUN = `axe.run(document).then(({ violations }) => violations.flatMap(
  ({ id, help, nodes }) => nodes.map(({ target }) => id + ': ' + help + ' at ' + target.join(' ')),
))`;
