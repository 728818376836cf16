/** A listener that acts only on what the reader does: events that a page made up are not theirs. */
export function byReader<Kind extends Event>(act: (event: Kind) => void): (event: Kind) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
