import { hash64Hex } from '../text/hash.ts';
import type { LookupHit } from '../view/lookup-view.ts';

/**
 * One article in the citation data that programs exchange
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables): the fields that
 * a quotation needs, and no more. A field that is not known is left out.
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  /** What was said and by whom. */
  readonly note: string;
}

/** The numbers of an ISO 8601 day, month or year; null for another form. */
function datePartsOf(iso: string | null): number[] | null {
  const found = iso ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/.exec(iso) : null;
  return found ? found.slice(1).flatMap((part) => (part ? [Number(part)] : [])) : null;
}

/** A key that programs take: plain letters and digits, the same for the same article. */
function keyOf(outlet: string, year: number | undefined, distinct: string): string {
  const plain = outlet
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 24)
    .toLowerCase();
  return `${plain || 'quotation'}${year ?? ''}-${hash64Hex(distinct).slice(0, 6)}`;
}

/** The article that attests a quotation, to be cited; `said` is the quotation with its speaker, as worded. */
export function cslItem({ quotation, source }: LookupHit, said: string): CslItem {
  const outlet = source?.outlet || quotation.attestedBy;
  const date = datePartsOf(source?.published ?? null);
  const distinct = source?.url ?? `${outlet} ${source?.headline ?? ''} ${said}`;
  return {
    id: keyOf(outlet, date?.[0], distinct),
    type: 'article-newspaper',
    ...(source?.headline && { title: source.headline }),
    ...(outlet && { 'container-title': outlet }),
    ...(date && { issued: { 'date-parts': [date] } }),
    ...(source?.url && { URL: source.url }),
    note: said,
  };
}
