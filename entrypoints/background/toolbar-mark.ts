import type { Spotted } from '../../lib/app/spot-story.ts';
import type { ToolbarMark } from '../../lib/platform/toolbar.ts';
import { words } from './words.ts';

/**
 * What the toolbar says of a tab: a picture for each state, a dot for a known story or how many
 * quotations differ, and the state in words, since a picture alone says nothing to a screen reader.
 */
export async function toolbarMark(
  spotted: Spotted | { readonly state: 'site-off' },
): Promise<ToolbarMark> {
  const { fill } = await words();
  switch (spotted.state) {
    case 'not-an-article':
      return { state: 'no-article', text: '', title: fill('extension_name', []) };
    case 'site-off':
      return { state: 'off', text: '', title: fill('toolbar_off', []) };
    case 'article':
      return { state: 'article', text: '', title: fill('toolbar_article', []) };
    case 'known': {
      const { title, differing } = spotted.summary;
      return differing > 0
        ? { state: 'differs', text: String(differing), title: fill('toolbar_differs', [title]) }
        : { state: 'known', text: '•', title: fill('toolbar_known', [title]) };
    }
    default:
      return spotted satisfies never;
  }
}
