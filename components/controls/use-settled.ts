import { useEffect, useState } from 'preact/hooks';

/** Milliseconds that words must stand before a screen reader is given them, so that it is not talked over. */
export const QUIET = 800;

/** The latest `value` that has stood unchanged for `wait` milliseconds; at first, the first. */
export function useSettled<Value extends string | number>(value: Value, wait: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
