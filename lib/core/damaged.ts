/**
 * What `read` makes of stored records; null when one of them is not what the store wrote: a disk or another
 * program changed it, and reading it comes upon a field that is not there. Whatever else goes wrong is passed on, a
 * failure of the store above all. So that one damaged record takes nothing else away; the caller counts it and says so.
 */
export function unlessDamaged<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** The same for what is read bit by bit and may well be null: `damaged` says that it could not be read. */
export async function orDamaged<Value>(read: () => Promise<Value>): Promise<Value | 'damaged'> {
  try {
    return await read();
  } catch (error) {
    if (isDamage(error)) return 'damaged';
    throw error;
  }
}

/** What the language throws at a value of another kind than promised, or at text that is no JSON any more; the store throws a DOMException. */
const isDamage = (error: unknown) =>
  error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
