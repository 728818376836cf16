/** What a reader wrote as a list of sites. */
export interface HostNames {
  /** Lower-case host names without port, each once, in the order written. */
  readonly hosts: readonly string[];
  /** What could not be read as a site, as it was written. */
  readonly unreadable: readonly string[];
}

/**
 * Reads host names written one a line; commas and spaces part them too. An address
 * (`https://example.com/news`) and a leading `*.` stand for their host.
 */
export function readHostNames(written: string): HostNames {
  const words = written.split(/[\s,;]+/).filter((word) => word !== '');
  const read = words.map((word) => ({ word, host: hostOf(word) }));
  return {
    hosts: [...new Set(read.flatMap(({ host }) => host ?? []))],
    unreadable: read.filter(({ host }) => host === null).map(({ word }) => word),
  };
}

/** The host of a word; null unless it has a dot and only what a host name may hold. */
function hostOf(word: string): string | null {
  const address = /^https?:\/\//i.test(word) ? word : `https://${word.replace(/^\*\./, '')}`;
  if (!URL.canParse(address)) return null;
  const { hostname, username } = new URL(address);
  const isHost = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/.test(hostname);
  return isHost && username === '' ? hostname : null;
}
