import type { Page } from '@playwright/test';

/** A stretch of the page's main thread that ran our code without a break. */
export interface OwnTask {
  /** Of processor time: a busy machine does not make it longer. */
  readonly milliseconds: number;
  readonly file: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What of an article's loading and reading runs our scripts: functions called, files evaluated. */
const RUNS = ['FunctionCall', 'EvaluateScript', 'v8.run'];

/**
 * Records what the browser ran in the page while `work` was done, and picks out what it ran of the
 * extension, the longest first. The browser names the file of each function that it calls.
 */
export async function ownTasks(
  page: Page,
  extensionId: string,
  work: () => Promise<unknown>,
): Promise<OwnTask[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await work();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  const prefix = `chrome-extension://${extensionId}/`;
  return events
    .flatMap(({ name, ph, dur = 0, tdur, args }) => {
      const url = args?.data?.url ?? '';
      if (ph !== 'X' || !RUNS.includes(name) || !url.startsWith(prefix)) return [];
      return [{ milliseconds: (tdur ?? dur) / 1000, file: url.slice(prefix.length) }];
    })
    .sort((a, b) => b.milliseconds - a.milliseconds);
}
