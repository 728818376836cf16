import { AGENCIES } from './outlets/agencies.ts';
import { BRITAIN_CANADA_PACIFIC } from './outlets/britain-canada-pacific.ts';
import { EUROPE } from './outlets/europe.ts';
import { LATIN_AMERICA_ASIA_AFRICA } from './outlets/latin-america-asia-africa.ts';
import type { OutletName, OutletRow } from './outlets/outlet.ts';
import { UNITED_STATES } from './outlets/united-states.ts';
import { UNITED_STATES_LOCAL } from './outlets/united-states-local.ts';

const fromRow = ([name, kind, , domain, ...aliases]: OutletRow): OutletName => ({
  name,
  aliases,
  domain,
  kind,
});

/**
 * Outlets and agencies that other outlets credit, from general knowledge; packs add their own. Two
 * outlets that share a printed name stand in the order in which that name is read.
 */
export const OUTLETS: readonly OutletName[] = [
  ...AGENCIES,
  ...UNITED_STATES,
  ...BRITAIN_CANADA_PACIFIC,
  ...EUROPE,
  ...LATIN_AMERICA_ASIA_AFRICA,
  ...UNITED_STATES_LOCAL,
].map(fromRow);
