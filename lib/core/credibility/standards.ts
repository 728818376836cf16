import type { Phrase } from '../phrase.ts';
import { phrase } from '../phrase.ts';
import { bylineAndDate } from './criteria/byline-and-date.ts';
import { corrections } from './criteria/corrections.ts';
import { denialsAndNoAnswers } from './criteria/denials-and-no-answers.ts';
import { headlineQuotation } from './criteria/headline-quotation.ts';
import { moreThanOneOutlet } from './criteria/more-than-one-outlet.ts';
import { namedSources } from './criteria/named-sources.ts';
import { opinionLabelled } from './criteria/opinion-labelled.ts';
import { originLinked } from './criteria/origin-linked.ts';
import { supportingMaterial } from './criteria/supporting-material.ts';
import { uncreditedCharacterisations } from './criteria/uncredited-characterisations.ts';
import type { Criterion } from './criterion.ts';

/** One criterion of a standard: what is asked, how it is read from a page, and how that could be wrong. */
export interface StandardCriterion {
  readonly id: string;
  readonly judge: Criterion;
  readonly caveat: Phrase;
}

/** A named set of criteria. */
export interface Standard {
  readonly id: string;
  /** Who set it up. */
  readonly source: string;
  readonly criteria: readonly StandardCriterion[];
}

const criterion = (id: string, judge: Criterion, caveat: Phrase): StandardCriterion => ({
  id,
  judge,
  caveat,
});

/** The three criteria that American Security Today prints below its articles, as its three stars. */
const AST: Standard = {
  id: 'ast',
  source: 'American Security Today',
  criteria: [
    criterion('named-sources', namedSources, phrase('caveat_named_sources')),
    criterion('more-than-one-outlet', moreThanOneOutlet, phrase('caveat_more_than_one_outlet')),
    criterion('supporting-material', supportingMaterial, phrase('caveat_supporting_material')),
  ],
};

const HEADWATER: Standard = {
  id: 'headwater',
  source: 'Headwater',
  criteria: [
    criterion('origin-linked', originLinked, phrase('caveat_origin_linked')),
    criterion('byline-and-date', bylineAndDate, phrase('caveat_byline_and_date')),
    criterion('headline-quotation', headlineQuotation, phrase('caveat_headline_quotation')),
    criterion('denials-and-no-answers', denialsAndNoAnswers, phrase('caveat_denials')),
    criterion(
      'uncredited-characterisations',
      uncreditedCharacterisations,
      phrase('caveat_characterisations'),
    ),
    criterion('opinion-labelled', opinionLabelled, phrase('caveat_opinion_labelled')),
    criterion('corrections', corrections, phrase('caveat_corrections')),
  ],
};

/** The standards that an article is held against, in the order in which a reader sees them. */
export const STANDARDS: readonly Standard[] = [AST, HEADWATER];
