/** A file is in another encoding than UTF-8: its letters cannot be told. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';
}
