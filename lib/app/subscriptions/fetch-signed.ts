import { readSignature } from '../../core/pack/signature.ts';
import type { UpdateReason } from '../../core/subscription/subscription.ts';
import type { Fetched, PackHosts } from './ports.ts';

/** A pack's file that may be read, and who vouches for it. */
export type SignedFile =
  | {
      readonly state: 'fetched';
      readonly body: Blob;
      readonly etag: string | null;
      readonly modified: string | null;
      /** The key that signed it, base64; null when it is not signed. */
      readonly key: string | null;
    }
  | { readonly state: 'unchanged' }
  | { readonly state: 'failed'; readonly reason: UpdateReason; readonly detail: string };

/** Of what the reader has of a pack already; `pinned` is undefined before it is subscribed to. */
interface Known {
  readonly etag: string | null;
  readonly modified: string | null;
  readonly pinned?: string | null;
}

const no = (reason: UpdateReason, detail = ''): SignedFile => ({ state: 'failed', reason, detail });

/**
 * Fetches a pack and the signature beside it, under its address with `.sig`. A signature that is not of this
 * file refuses it, and so does one by another key than the pinned one, or none where a key is pinned. A pack that
 * was not signed before and is now is taken, and its key is pinned from then on by the caller. Hosts have many ways to say that
 * there is no such file: while no key is pinned each of them is heard as that.
 */
export async function fetchSigned(
  hosts: PackHosts,
  url: string,
  { etag, modified, pinned }: Known,
): Promise<SignedFile> {
  if (!(await hosts.mayFetch(url))) return no('no-access');
  const file = await hosts.fetchPack(url, { etag, modified });
  if (file.state === 'absent') return no('status', '404');
  if (file.state !== 'fetched') return file;
  const beside = await hosts.fetchSignature(signatureUrl(url));
  const key = await keyOf(hosts, file.body, beside, typeof pinned === 'string');
  if (typeof key !== 'string' && key !== null) return key;
  if (pinned && key === null) return no('key-missing');
  if (pinned && key !== pinned) return no('key-changed');
  return { ...file, key };
}

/** The address of the signature of what is at `url`. */
function signatureUrl(url: string): string {
  const address = new URL(url);
  address.pathname += '.sig';
  return address.href;
}

async function keyOf(
  hosts: PackHosts,
  body: Blob,
  beside: Fetched,
  isPinned: boolean,
): Promise<string | null | SignedFile> {
  if (beside.state === 'absent') return null;
  if (isRefusedAccess(beside)) return null;
  if (!isPinned && isElsewhere(beside)) return null;
  if (beside.state === 'failed')
    return no('signature-unread', `${beside.reason} ${beside.detail}`.trim());
  if (beside.state === 'unchanged') return no('not-a-signature');
  const text = await beside.body.text();
  if (isMarkup(text)) return null;
  const json = parse(text);
  if (json === undefined) return isPinned ? no('not-a-signature') : null;
  const read = readSignature(json);
  if (!read.ok) return no('not-a-signature');
  const isSigned = await hosts.verify(body, read.value);
  if (isSigned === null) return no('cannot-verify');
  return isSigned ? read.value.key : no('wrong-signature');
}

/** A store of files whose folders may not be listed says this of a file that is not there. */
const isRefusedAccess = (beside: Fetched) =>
  beside.state === 'failed' && beside.reason === 'status' && beside.detail === '403';

/** These ask to come back: whether there is a signature is not known. */
const AGAIN = new Set(['408', '425', '429']);

/**
 * Whether a host leads to its page for missing files, shows that page (which is larger than a signature can be), or will not
 * have the address at all.
 */
const isElsewhere = (beside: Fetched) =>
  beside.state === 'failed' &&
  (beside.reason === 'too-large' ||
    beside.reason === 'redirected' ||
    (beside.reason === 'status' && /^4\d\d$/.test(beside.detail) && !AGAIN.has(beside.detail)));

/** A host of one app answers each address that it does not know with the app's own page. A signature is JSON. */
const isMarkup = (text: string) => text.trimStart().startsWith('<');

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
