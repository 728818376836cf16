const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/**
 * Whether `signature` is that of `key` over the file's bytes as they are; both are base64, 64 and 32 bytes. Null
 * where this browser cannot tell: it does not know Ed25519. Holds the file in memory while it checks.
 */
export async function verifySignature(
  file: Blob,
  { key, signature }: { readonly key: string; readonly signature: string },
): Promise<boolean | null> {
  const algorithm = { name: 'Ed25519' };
  let imported: CryptoKey;
  try {
    imported = await crypto.subtle.importKey('raw', bytesOf(key), algorithm, false, ['verify']);
  } catch (error) {
    // A key that is no point of the curve signs nothing.
    return error instanceof DOMException && error.name === 'NotSupportedError' ? null : false;
  }
  return crypto.subtle.verify(algorithm, imported, bytesOf(signature), await file.arrayBuffer());
}

/** The SHA-256 digest of a key given in base64. */
export async function digestKey(key: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(key)));
}
