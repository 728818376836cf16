import { useEffect, useState } from 'preact/hooks';

/** The latest `value` that has stood unchanged for `wait` milliseconds; at first, the first. */
export function useSettled<Value extends string | number>(value: Value, wait: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}
