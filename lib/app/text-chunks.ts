import { NotUtf8 } from '../core/pack/stream/not-utf8.ts';

/**
 * The text of a file in chunks, as UTF-8, without a byte order mark; `onRead` hears how many bytes have been read so far.
 * Holds no more than a chunk of it. Throws `NotUtf8` for a file in another encoding: a name with a hole in it would be a wrong
 * one. Half a character at the end is none of that, the file was cut off there.
 */
export async function* textChunks(
  file: Blob,
  onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      yield decoded(decoder, value);
      onRead(bytes);
    }
    yield restOf(decoder);
  } finally {
    // Whoever stops reading early needs no more of the file.
    await reader.cancel();
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (cause) {
    throw new NotUtf8('not in UTF-8', { cause });
  }
}

/** What the end completes: nothing, or half a character. */
function restOf(decoder: TextDecoder): string {
  try {
    return decoder.decode();
  } catch {
    return '\ufffd';
  }
}
