import { probePage } from '../../lib/page/probe-page.ts';

/** What the probe does with a page, for the benchmark to call. */
export const run = (): number => probePage(document).text.length;
