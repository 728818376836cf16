import { readSettings } from '../../lib/app/settings.ts';
import { createWording } from '../../lib/core/wording/wording.ts';
import { localValues } from '../../lib/platform/local-values.ts';
import { extensionText } from '../../lib/platform/page-text.ts';

/** The words in the reader's language. Read anew each time: the worker remembers nothing. */
export async function words() {
  const { language } = await readSettings(localValues);
  return createWording(await extensionText(language));
}
