import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from '../core/citation/csl-item.ts';

// The key is ours, so that it is the same for the same article whatever its title becomes.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** The forms that another program reads. */
export type CitationData = 'bibtex' | 'csl-json';

/**
 * Citation data in the form of another program. It is loaded when it is asked for (see decision 8), and
 * fetches nothing: it is given data, never an address. Throws what the library throws.
 */
export function formatCitation(item: CslItem, form: CitationData): string {
  const cite = new Cite(item, { forceType: '@csl/object' });
  return form === 'bibtex'
    ? cite.format('bibtex').trim()
    : cite.format('data', { format: 'text' }).trim();
}
