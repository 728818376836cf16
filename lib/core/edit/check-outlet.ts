import { safeParse } from 'valibot';
import type { PackOutlet } from '../pack/pack.ts';
import { outletSchema } from '../pack/schema.ts';

/** What a reader can write of an outlet. */
export type OutletField = 'name' | 'aliases' | 'domains';

/** Why an outlet is not saved: in which field, and about which of its words. */
export interface OutletFault {
  readonly field: OutletField;
  readonly reason: 'empty' | 'no-domain' | 'taken' | 'too-many' | 'not-allowed';
  /** What was typed, and for `taken` the name of the outlet that has it; empty where the whole field is meant. */
  readonly value: string;
  readonly other: string;
}

/** So many aliases, and so many domains, the pack format takes. */
const MOST = 20;

/**
 * An outlet as it was typed, tidied: blanks at the ends go, and so do empty and doubled entries; of an address that was
 * pasted for a domain its host is left, in small letters.
 */
export function tidyOutlet(outlet: PackOutlet): PackOutlet {
  return {
    id: outlet.id,
    name: outlet.name.trim(),
    aliases: once(outlet.aliases.map((alias) => alias.trim())),
    domains: once(outlet.domains.map(hostOf)),
  };
}

/**
 * What an outlet is refused for: what the pack format does not take, and a domain that another outlet of the
 * same pack, one of `listed`, has. What the outlet had `before` is nobody's fault here. Empty when it can be saved.
 */
export function checkOutlet(
  outlet: PackOutlet,
  before: PackOutlet,
  listed: readonly PackOutlet[],
): OutletFault[] {
  const faults: OutletFault[] = [];
  const add = (field: OutletField, reason: OutletFault['reason'], value = '', other = '') =>
    faults.push({ field, reason, value, other });
  if (outlet.name === '') add('name', 'empty');
  if (outlet.aliases.length > MOST) add('aliases', 'too-many');
  if (outlet.domains.length > MOST) add('domains', 'too-many');
  const others = listed.filter(({ id }) => id !== outlet.id);
  for (const domain of outlet.domains) {
    if (before.domains.includes(domain)) continue;
    const other = others.find(({ domains }) => domains.some((one) => bare(one) === bare(domain)));
    if (!isDomain(domain)) add('domains', 'no-domain', domain);
    else if (other) add('domains', 'taken', domain, other.name);
  }
  if (faults.length > 0) return faults;
  const parsed = safeParse(outletSchema, outlet);
  for (const { path } of parsed.issues ?? []) {
    const [first, second] = path ?? [];
    const field = first?.key;
    if (field !== 'aliases' && field !== 'domains') add('name', 'not-allowed');
    else add(field, 'not-allowed', typeof second?.value === 'string' ? second.value : '');
  }
  return faults;
}

const once = (all: readonly string[]) => [...new Set(all)].filter((one) => one !== '');

const bare = (domain: string) => domain.replace(/^www\./, '');

function hostOf(typed: string): string {
  const [host = ''] = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/, 1);
  return host;
}

/** Two labels or more, of letters, digits and hyphens; the last one, as under every registry, is no number. */
function isDomain(text: string): boolean {
  const labels = text.split('.');
  return (
    text.length <= 253 &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9-]{1,63}$/.test(label) && !/^-|-$/.test(label)) &&
    /[a-z]/.test(labels.at(-1) ?? '')
  );
}
