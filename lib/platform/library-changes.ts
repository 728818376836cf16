/** Reaches the extension's own pages that are open; the worker hears of changes by a message. */
const CHANNEL = 'library-changed';

/** Tells open extension pages that stories came into the library or went out of it. */
export function tellLibraryChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back after each such change that is made elsewhere, until the answered function is called. */
export function onLibraryChanged(then: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', then);
  return () => channel.close();
}
