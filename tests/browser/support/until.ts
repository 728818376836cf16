/**
 * Asks `check` again and again until its answer is neither null, false nor empty, and returns that
 * answer. Throws after `milliseconds` with `failure` as the message.
 */
export async function until<Value>(
  failure: string,
  check: () => Value | Promise<Value>,
  milliseconds = 15_000,
): Promise<NonNullable<Value>> {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    const value = await check();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(failure);
}
