import { countWork } from './work-counter.ts';

/**
 * Counts how work grows, in a process of its own (see `growth-apart.ts`): counting begins before any
 * of the code is loaded, so that none of it runs uncounted. Arguments: `growth`, size, every; or `cells`.
 * Prints a `Growth`.
 */
const [what, size, every] = process.argv.slice(2);
const counter = await countWork('/lib/');
const measure =
  what === 'cells'
    ? async () => (await import('./align-cells.ts')).measureCells(counter)
    : async () => (await import('./growth.ts')).measureGrowth(counter, Number(size), Number(every));
console.log(JSON.stringify(await measure()));
counter.stop();
