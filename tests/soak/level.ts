import type { Page } from '@playwright/test';

/** What a page holds after the browser has cleared away what nobody needs. */
export interface Level {
  /** Bytes of objects of all scripts, the page's own too. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** Measures what the page holds just now. */
export async function levelOf(page: Page): Promise<Level> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // Twice: the first collection lets go of what holds the rest.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') };
}
