import { viewTab } from '../../lib/app/view-tab.ts';
import { sendToPage } from '../../lib/messaging/send-to-page.ts';
import type { PopupHandlers } from '../../lib/messaging/serve-background.ts';
import type { WorkerLibrary } from './open-library.ts';
import { tabPage } from './tab-page.ts';

/** The worker's answers to extension pages. */
export function popupHandlers(library: () => Promise<WorkerLibrary>): PopupHandlers {
  return {
    'view-tab': async ({ tabId }) => viewTab(await library(), tabPage(tabId)),
    'show-on-page': ({ tabId, span }) => sendToPage(tabId, 'show-span', { span }),
  };
}
