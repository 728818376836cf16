import { useState } from 'preact/hooks';

/** Lets the element that gets `handlers` take a dropped file; `over` while one is held above it. */
export function useFileDrop(take: (file: File) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event: DragEvent) {
        if (!isWithin(event.currentTarget, event.relatedTarget)) setOver(false);
      },
      onDrop(event: DragEvent) {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        // Else the browser would leave the library and open the file.
        event.preventDefault();
        take(file);
      },
    },
  };
}

function isWithin(outer: EventTarget | null, inner: EventTarget | null): boolean {
  return outer instanceof Node && inner instanceof Node && outer.contains(inner);
}
