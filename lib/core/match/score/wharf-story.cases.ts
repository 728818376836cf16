/** The headline of an invented story, for tests of matching. */
export const HEADLINE = 'Brackwater harbour board closes the old ferry wharf';

/** What its first article tells. */
export const TEXT = [
  'The Brackwater harbour board closed the old ferry wharf on Tuesday after engineer Nora Holm found 214 of its 380 piles rotten.',
  'Holm had inspected the wharf in March on behalf of the insurer Skerry Mutual, which refused to cover the ferries any longer.',
  'Harbour master Ida Brandt said that the boats would sail from the fish quay until a new wharf is built for 4.7 million crowns.',
  'Fishmongers on the quay protested against the plan at a meeting that lasted until midnight and ended without a vote.',
  'The ferry company Tidemark fears that half of its 900 daily passengers will take the bridge instead this winter.',
  'A first survey eleven years ago had already warned that the outer row of piles would not stand another decade of ice.',
].join('\n\n');

/** The same event told by another outlet in words of its own. */
export const RETOLD = [
  'Ferries leave Brackwater’s old wharf for good: an inspection by Nora Holm showed that 214 of 380 piles are rotten.',
  'The insurer, Skerry Mutual, had withdrawn its cover. Ida Brandt, the harbour master, moves the boats to the fish quay.',
  'A new wharf would cost 4.7 million crowns. Tidemark, which carries 900 passengers each day, expects to lose many of them.',
].join('\n\n');

/** An event of the same kind elsewhere: another story. */
export const TWIN = [
  'The Skerry Bay harbour board closed the coal pier on Friday after engineer Ola Moen found 71 of its 120 girders rusted.',
  'Moen had inspected the pier in August on behalf of the port police. Harbour master Tove Lind said that ships would sail from Northhaven.',
].join('\n\n');
