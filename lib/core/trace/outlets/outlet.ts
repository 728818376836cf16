/** What an outlet mainly is; `agency` writes for other outlets. */
export type OutletKind = 'agency' | 'newspaper' | 'magazine' | 'tv' | 'radio' | 'online';

/** An outlet that articles credit: its name, other names it goes by, and its domain. */
export interface OutletName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domain: string;
  /** Absent for outlets that a pack adds. */
  readonly kind?: OutletKind;
}

/**
 * One outlet as the tables write it: name, kind, country (ISO 3166), domain, other names. A leading
 * “The” is never an alias of its own: `findOutlets` reads every name with and without it.
 */
export type OutletRow = readonly [
  name: string,
  kind: OutletKind,
  country: string,
  domain: string,
  ...aliases: string[],
];
