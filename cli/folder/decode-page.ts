/** A page names its encoding within its first 1,024 bytes, says the HTML standard; browsers that save pages put a comment before it. */
const HEAD = 4096;

const BY_MARK: readonly (readonly [label: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** What windows-1252 has at the bytes 80 to 9F, of which the decoder of some versions of Node makes control characters. */
const WINDOWS_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const CHARSET = /<meta[^>]{0,300}?charset\s{0,20}=\s{0,20}["']?([\w.:-]{1,40})/i;

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of a saved page: in the encoding of its byte order mark, or that it names, or UTF-8 where
 * all bytes are, or else windows-1252, as browsers guess. Bytes that are none of it become U+FFFD.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = BY_MARK.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = marked?.[0] ?? CHARSET.exec(head)?.[1];
  const given = named === undefined ? null : decoderOf(named);
  // A page whose letters could be read at all to find the name in is not in UTF-16, whatever it says.
  const decoder = !marked && given?.encoding.startsWith('utf-16') ? null : given;
  const used = decoder ?? new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const text = used.decode(bytes);
  if (used.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS_80[unit.charCodeAt(0) - 0x80] ?? unit);
}
