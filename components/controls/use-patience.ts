import { useEffect, useState } from 'preact/hooks';

/** Milliseconds before waiting is mentioned: a quicker answer needs no flicker. */
const PATIENCE = 300;

/** Whether a component has been shown for so long that waiting should be mentioned. */
export function usePatience(): boolean {
  const [mentioned, setMentioned] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setMentioned(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return mentioned;
}
