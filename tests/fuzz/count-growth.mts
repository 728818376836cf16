import { countWork } from './work-counter.ts';

/**
 * Counts how work grows, in a process of its own (see `growth-apart.ts`): counting begins before any
 * of the code is loaded, so that none of it runs uncounted. Arguments: size, every. Prints a `Growth`.
 */
const [size, every] = process.argv.slice(2).map(Number);
const counter = await countWork('/lib/');
const { measureGrowth } = await import('./growth.ts');
console.log(JSON.stringify(await measureGrowth(counter, size ?? 8000, every)));
counter.stop();
