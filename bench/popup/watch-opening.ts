/** What a page of the extension showed while it opened. Milliseconds from the beginning of its navigation. */
export interface Opening {
  /** The frame after the one that drew the first words. */
  readonly content: number;
  /** Whether waiting was mentioned before there was anything to read. */
  readonly mentionedWaiting: boolean;
  /** Sum of the browser's layout shifts, 0 when nothing that was drawn moved. */
  readonly shift: number;
  /** CSS pixels by which the page's height changed after the first words: a real popup would jump so much. */
  readonly jump: number;
  /** Messages to the worker before the first words. */
  readonly messages: number;
}

/**
 * Source of a script that is put into a page before its own ones: notes how it opens, in
 * `globalThis.opening()`, which resolves when nothing has changed for `calm` milliseconds. `waiting`
 * is what the page says while it waits.
 */
export function watchOpening({ waiting, calm }: { waiting: string; calm: number }): string {
  return `(() => {
    let content = null, last = 0, messages = 0, before = 0, shift = 0, jump = 0, first = 0, mentioned = false;
    const send = globalThis.chrome?.runtime?.sendMessage;
    if (send) chrome.runtime.sendMessage = (...all) => { messages += 1; return send.apply(chrome.runtime, all); };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const words = () => (document.getElementById('root')?.innerText ?? '').trim();
    const height = () => document.body?.scrollHeight ?? 0;
    const look = () => {
      last = performance.now();
      if (content !== null) {
        jump = Math.max(jump, Math.abs(height() - first));
        return;
      }
      const now = words();
      if (now.startsWith(${JSON.stringify(waiting)})) { mentioned = true; return; }
      // The extension's name alone, which only a screen reader is told, is not content.
      if (now === '' || now === 'Headwater') return;
      before = messages;
      first = height();
      content = -1;
      // What was changed is drawn in the frame that follows; the one after it comes when that is done.
      requestAnimationFrame(() => setTimeout(() => { content = performance.now(); }));
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    globalThis.opening = () => new Promise((resolve) => {
      const settle = () => {
        const isCalm = content !== null && content > 0 && performance.now() - last > ${calm};
        if (!isCalm) return setTimeout(settle, 20);
        resolve({ content, mentionedWaiting: mentioned, shift, jump, messages: before });
      };
      settle();
    });
  })();`;
}
