/**
 * Whether a match pattern for whole hosts (`*://*.a.example/*`) holds an address of the web, as the browsers
 * read such patterns: `*` as scheme is http and https, `*.` takes the host itself and all below it, a port
 * makes no difference. False for a pattern with a path of its own.
 */
export function coversAddress(pattern: string, url: string): boolean {
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const isScheme =
    scheme === '*' ? protocol === 'http:' || protocol === 'https:' : protocol === `${scheme}:`;
  if (!isScheme) return false;
  if (!host.startsWith('*')) return hostname === host;
  const below = host.slice(1);
  return below === '' || `.${hostname}`.endsWith(below);
}
