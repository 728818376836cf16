/**
 * The text of a file in chunks, as UTF-8, without a byte order mark; `onRead` hears how many bytes have been read so far.
 * Holds no more than a chunk of it.
 */
export async function* textChunks(
  file: Blob,
  onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      yield decoder.decode(value, { stream: true });
      onRead(bytes);
    }
    yield decoder.decode();
  } finally {
    // Whoever stops reading early needs no more of the file.
    await reader.cancel();
  }
}
