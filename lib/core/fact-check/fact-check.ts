/**
 * What somebody else found when they checked a claim, as they publish it. Headwater says none of
 * it: the claim, the rating and its scale are the publisher's own words and numbers.
 */
export interface FactCheck {
  /** Of the address and the claim: the same check read again has the same id. */
  readonly id: string;
  /** The claim as reviewed. */
  readonly claim: string;
  /** Where the check is published; http or https. */
  readonly url: string;
  /** As far as it is given; `site` is printed text, not an address to follow. */
  readonly publisher: { readonly name: string | null; readonly site: string | null };
  /** In the publisher's words, and its number on the publisher's scale. One of the two is there. */
  readonly rating: {
    readonly words: string | null;
    readonly value: string | null;
    readonly best: string | null;
    readonly worst: string | null;
  };
  readonly title: string | null;
  readonly summary: string | null;
  /** ISO 8601, as the publisher says. */
  readonly reviewed: string | null;
  readonly claimant: string | null;
  readonly claimed: string | null;
  /** Pages that make the claim; http or https. */
  readonly appearances: readonly string[];
  readonly firstAppearance: string | null;
  /** BCP 47, as given. */
  readonly lang: string | null;
  readonly licence: string | null;
  /** What else the record says, by its path in it: kept so that an export says it again. */
  readonly rest: readonly (readonly [path: string, value: string])[];
}
