/** What is compared of a name: letters and digits, without the form of company, article or address. */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www\.|the |die |der |das |le |la |el )/, '')
    .replace(
      /\.(?:com?|org|net|de|at|ch|fr|es|it|nl|pl|fi|pt|jp|uk|news|info|tv|eu)(?:\.[a-z]{2})?\/?$/,
      '',
    )
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The names that a page's outlet goes by, for `isOutletName`: what the page gives and the host's own
 * labels. Empty names are left out.
 */
export function outletKeys(
  names: readonly (string | null)[],
  host: string | null,
): ReadonlySet<string> {
  const labels = host ? [host, ...host.split('.').filter((label) => label.length > 3)] : [];
  const keys = [...names, ...labels].map((name) => keyOf(name ?? ''));
  return new Set(keys.filter((key) => key.length > 1 && key !== 'news'));
}

/** Whether a name is the outlet's own: “Port Gazette”, “port-gazette.example”, “PortGazette”. */
export const isOutletName = (name: string, keys: ReadonlySet<string>): boolean =>
  keys.has(keyOf(name));
