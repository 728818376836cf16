/**
 * Stands in the built extension for what the citation library could fetch with: its own `fetchFile.js`,
 * and the packages `fetch-ponyfill` and `sync-fetch` under it. Nothing here reaches the network.
 */
export default function refuse(): never {
  throw new Error('Headwater fetches nothing to make a citation.');
}

/** The names under which the library imports it. */
export { refuse as fetchFile, refuse as fetchFileAsync, refuse as setUserAgent };
