/**
 * Stands in the built extension for the two packages with which the citation library could fetch
 * (`fetch-ponyfill`, `sync-fetch`). Nothing here reaches the network: both throw.
 */
function refuse(): never {
  throw new Error('Headwater fetches nothing to make a citation.');
}

/** What both packages export, as far as the library asks for it when it is loaded. */
export default Object.assign(refuse, { Headers: class {} });
