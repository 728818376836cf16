import { encodePart } from '../text/whole-characters.ts';
import {
  ALL_STORIES,
  decoded,
  readStoryQuery,
  type StoryQuery,
  writeStoryQuery,
} from './story-query.ts';

/** A place in the library tab, which its address names behind `#`. */
export type Route =
  | { readonly section: 'stories'; readonly query: StoryQuery }
  /** `key` of the story: `pack/story`. */
  | { readonly section: StorySection; readonly key: string }
  /** A story to be written by hand. */
  | { readonly section: 'new' }
  /** `key` as `nameSpeaker` and `nameOutlet` make it. */
  | { readonly section: 'speaker' | 'outlet'; readonly key: string }
  | { readonly section: 'packs' }
  | { readonly section: 'data' }
  | { readonly section: 'settings' };

/** What is done with one story there. */
type StorySection = 'story' | 'edit' | 'merge' | 'split' | 'history';

/** The list of all stories. */
export const HOME: Route = { section: 'stories', query: ALL_STORIES };

/** The place that an address names by its part from `#` on; the list of stories when it names none. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = split(hash.replace(/^#?\/?/, ''), '?');
  const [section, rest] = split(path, '/');
  switch (section) {
    case 'story':
    case 'edit':
    case 'merge':
    case 'split':
    case 'history':
    case 'speaker':
    case 'outlet': {
      const key = decoded(rest);
      return key ? { section, key } : HOME;
    }
    case 'new':
    case 'packs':
    case 'data':
    case 'settings':
      return { section };
    default:
      return { section: 'stories', query: readStoryQuery(query) };
  }
}

/** The same the other way: what stands behind the library's address, `#` included. */
export function writeRoute(route: Route): string {
  switch (route.section) {
    case 'stories': {
      const query = writeStoryQuery(route.query);
      return query ? `#/stories?${query}` : '#/stories';
    }
    case 'story':
    case 'edit':
    case 'merge':
    case 'split':
    case 'history':
    case 'speaker':
    case 'outlet':
      return `#/${route.section}/${encodePart(route.key)}`;
    default:
      return `#/${route.section}`;
  }
}

/** What stands before the first `at`, and after it. */
function split(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}
